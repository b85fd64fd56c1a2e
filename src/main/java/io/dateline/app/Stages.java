package io.dateline.app;

import io.dateline.article.ModelCard;
import io.dateline.enricher.Enricher;
import io.dateline.entity.EntityEnricher;
import io.dateline.language.LanguageEnricher;
import io.dateline.language.LanguageModel;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.model.PolarityHead;
import io.dateline.pipeline.StagePlan;
import io.dateline.sentiment.SentimentEnricher;
import io.dateline.topic.TopicEnricher;
import io.dateline.value.ValueEnricher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages in the order in which they run; the one place that names them all. */
final class Stages {
  private Stages() {}

  /**
   * The plans of the stages that are switched on.
   *
   * @param encoder the model that names, sentiment and topics come from
   * @throws IOException if a model cannot be read
   */
  static List<StagePlan> of(DatelineConfig config, OnnxTextEncoder encoder) throws IOException {
    ModelCard card = encoder.card();
    LanguageModel languages = LanguageModel.load(Stages.class.getClassLoader(), ModelFiles.SHIPPED);
    PolarityHead polarity = new PolarityHead();
    return Stream.of(
            plan(
                config.language(),
                new LanguageEnricher(languages, Settings.language(config.language()))),
            plan(
                config.entity(),
                new EntityEnricher(
                    card, encoder.calibration(), polarity, Settings.entity(config.entity()))),
            plan(config.value(), new ValueEnricher(Settings.value(config.value()))),
            plan(config.sentiment(), new SentimentEnricher(card, polarity)),
            plan(config.topic(), new TopicEnricher(card, Settings.topic(config.topic()))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<StagePlan> plan(StageConfig config, Enricher enricher) {
    return config.enabled()
        ? Optional.of(new StagePlan(enricher, config.deadline()))
        : Optional.empty();
  }
}
