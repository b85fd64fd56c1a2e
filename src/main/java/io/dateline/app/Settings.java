package io.dateline.app;

import io.dateline.article.Stage;
import io.dateline.codec.InputLimits;
import io.dateline.entity.EntitySettings;
import io.dateline.language.LanguageSettings;
import io.dateline.model.EncoderLimits;
import io.dateline.topic.TopicSettings;
import io.dateline.value.ValueSettings;
import io.quarkus.runtime.configuration.MemorySize;
import java.util.EnumMap;
import java.util.Map;

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

  static LanguageSettings language(LanguageConfig config) {
    return new LanguageSettings(
        config.sampleChars(),
        config.minLetters(),
        config.minConfidence(),
        config.reliableLetters(),
        config.reliableConfidence(),
        config.maxCandidates(),
        config.minCandidate(),
        config.segmentLetters(),
        config.segmentConfidence());
  }

  static EntitySettings entity(EntityConfig config) {
    return new EntitySettings(config.minMentionScore(), config.maxEntities());
  }

  static ValueSettings value(ValueConfig config) {
    return new ValueSettings(config.maxValues());
  }

  static TopicSettings topic(TopicConfig config) {
    return new TopicSettings(config.minScore(), config.minDisasterScore(), config.leadPieces());
  }

  /** Which stages run. */
  static Map<Stage, Boolean> switchedOn(DatelineConfig config) {
    EnumMap<Stage, Boolean> on = new EnumMap<>(Stage.class);
    on.put(Stage.LANGUAGE, config.language().enabled());
    on.put(Stage.ENTITY, config.entity().enabled());
    on.put(Stage.VALUE, config.value().enabled());
    on.put(Stage.SENTIMENT, config.sentiment().enabled());
    on.put(Stage.TOPIC, config.topic().enabled());
    return on;
  }

  static int bytes(MemorySize size) {
    return Math.toIntExact(size.asLongValue());
  }
}
