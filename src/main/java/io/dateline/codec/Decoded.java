package io.dateline.codec;

import io.dateline.article.Article;
import io.dateline.article.Rejection;
import java.util.function.Function;

/** What a raw record's bytes turned out to be. */
public sealed interface Decoded {

  /** An article, with warnings of what had to be mended. */
  record Accepted(Article article) implements Decoded {}

  /** Not an article. */
  record Refused(Rejection rejection) implements Decoded {}

  /** Exhaustive choice between the two. */
  default <T> T match(Function<Accepted, T> onAccepted, Function<Refused, T> onRefused) {
    if (this instanceof Accepted accepted) {
      return onAccepted.apply(accepted);
    }
    return onRefused.apply((Refused) this);
  }
}
