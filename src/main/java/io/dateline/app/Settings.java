package io.dateline.app;

import io.dateline.codec.InputLimits;
import io.dateline.model.EncoderLimits;
import io.quarkus.runtime.configuration.MemorySize;

/** From the configuration's interfaces to the records of the layers that know no configuration. */
final class Settings {
  private Settings() {}

  static InputLimits input(InputConfig config) {
    return new InputLimits(
        bytes(config.maxBytes()),
        config.maxDepth(),
        config.maxNumberLength(),
        config.maxNameLength(),
        config.maxKeys(),
        config.maxElements(),
        config.maxIdLength());
  }

  static EncoderLimits encoder(EncoderConfig config) {
    return new EncoderLimits(config.windowPieces(), config.overlapPieces(), config.maxPieces());
  }

  static int bytes(MemorySize size) {
    return Math.toIntExact(size.asLongValue());
  }
}
