package io.dateline.app;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The encoder that reads for names and sentiment. */
public interface EncoderConfig {

  /** Pieces that are read together, 254 at most. The model was trained on the default. */
  @WithDefault("126")
  int windowPieces();

  /** Pieces that the windows of a sentence share which is longer than a window. */
  @WithDefault("48")
  int overlapPieces();

  /**
   * Pieces of an article that are read, about three quarters of a word each; what stands behind
   * them is not, and a warning says so.
   */
  @WithDefault("65536")
  int maxPieces();

  /**
   * Folder of the inference runtime's native libraries, filled at the first start and used again;
   * it may be read-only once filled. Where none is named they pass through a temporary folder,
   * which is deleted as soon as they are loaded.
   */
  Optional<Path> libraries();
}
