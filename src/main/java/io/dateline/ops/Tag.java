package io.dateline.ops;

import java.util.Locale;

/** Values of tags. */
final class Tag {
  static final String ENRICHED = "enriched";
  static final String REJECTED = "rejected";
  static final String TOMBSTONE = "tombstone";
  static final String COMMITTED = "committed";
  static final String ABORTED = "aborted";

  private Tag() {}

  /** A constant of an enum as a tag's value. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A case of a sealed type as a tag's value. */
  static String of(Class<?> kind) {
    return kind.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
