package io.dateline.testkit;

import io.dateline.article.Annotations;
import io.dateline.article.ModelCard;
import io.dateline.article.Stage;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import java.util.Optional;

/** A stage that finds what a test tells it to find. */
public record FakeEnricher(Stage stage, Work work) implements Enricher {

  /** What the stage does with an article. */
  @FunctionalInterface
  public interface Work {
    Finding on(Reading reading, Annotations soFar, Deadline deadline);
  }

  @Override
  public Optional<ModelCard> model() {
    return Optional.of(new ModelCard("fake-" + stage.key(), "1", "0".repeat(64)));
  }

  @Override
  public Finding enrich(Reading reading, Annotations soFar, Deadline deadline) {
    return work.on(reading, soFar, deadline);
  }
}
