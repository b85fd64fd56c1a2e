package io.dateline.enricher;

import io.dateline.article.Annotations;
import io.dateline.article.WarningCode;
import java.util.function.Function;

/** How a stage ended. */
public sealed interface Finding {

  /** What there is to find was found, all through the text or, if truncated, in its first part. */
  record Found(Annotations annotations, boolean truncated) implements Finding {}

  /** The stage cannot say anything of this article. */
  record Skipped(WarningCode reason, String message) implements Finding {}

  static Finding found(Annotations annotations) {
    return new Found(annotations, false);
  }

  /** Exhaustive choice between the two. */
  default <T> T match(Function<Found, T> onFound, Function<Skipped, T> onSkipped) {
    if (this instanceof Found found) {
      return onFound.apply(found);
    }
    return onSkipped.apply((Skipped) this);
  }
}
