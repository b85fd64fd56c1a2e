package io.dateline.desk;

import io.dateline.article.Article;
import io.dateline.article.Rejection;
import java.util.function.Function;

/** Whether a raw record is an article. */
public sealed interface Verdict {

  /** It is; enrichment cannot reject it any more, unless its enriched form is too large. */
  record Welcome(Article article) implements Verdict {}

  /** It is not, and would end as a dead letter. */
  record Refused(Rejection rejection) implements Verdict {}

  /** Exhaustive choice between the two. */
  default <T> T match(Function<Welcome, T> onWelcome, Function<Refused, T> onRefused) {
    if (this instanceof Welcome welcome) {
      return onWelcome.apply(welcome);
    }
    return onRefused.apply((Refused) this);
  }
}
