package io.dateline.desk;

import io.dateline.article.EnrichedArticle;
import io.dateline.article.Rejection;
import java.util.function.Function;

/** What became of a raw record. */
public sealed interface Outcome {

  /**
   * The article was enriched.
   *
   * @param article what is published, after any reduction
   * @param payload its bytes
   */
  record Enriched(EnrichedArticle article, Payload payload) implements Outcome {}

  /** The record cannot become an enriched article. */
  record Rejected(Rejection rejection) implements Outcome {}

  /** Exhaustive choice between the two. */
  default <T> T match(Function<Enriched, T> onEnriched, Function<Rejected, T> onRejected) {
    if (this instanceof Enriched enriched) {
      return onEnriched.apply(enriched);
    }
    return onRejected.apply((Rejected) this);
  }
}
