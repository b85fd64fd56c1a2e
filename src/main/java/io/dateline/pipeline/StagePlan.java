package io.dateline.pipeline;

import io.dateline.enricher.Enricher;
import java.time.Duration;

/**
 * An enricher and how long it may take over one article.
 *
 * @param enricher what runs
 * @param deadline more than zero; checked by the enricher itself between its steps
 */
public record StagePlan(Enricher enricher, Duration deadline) {
  public StagePlan {
    if (deadline.isZero() || deadline.isNegative()) {
      throw new IllegalArgumentException(
          "stage %s has a deadline of %s".formatted(enricher.stage().key(), deadline));
    }
  }
}
