package io.dateline.enricher;

import io.dateline.article.Annotations;
import io.dateline.article.ModelCard;
import io.dateline.article.Stage;
import io.dateline.model.Deadline;
import java.util.Optional;

/**
 * One stage of enrichment. Implementations are thread-safe, hold no state of an article, and give
 * the same finding for the same reading. What they throw becomes a warning, never a lost article.
 */
public interface Enricher {

  /** Which stage this is. */
  Stage stage();

  /** The model behind it, where there is one. */
  Optional<ModelCard> model();

  /**
   * Reads the article and adds to what earlier stages found.
   *
   * @param deadline to be checked between steps
   * @throws Deadline.Exceeded when the time is over
   */
  Finding enrich(Reading reading, Annotations soFar, Deadline deadline);
}
