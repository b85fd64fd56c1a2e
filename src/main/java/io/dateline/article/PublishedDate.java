package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A publication date as precise as its input, never more.
 *
 * @param value ISO 8601 in that precision ({@code 2022}, {@code 2022-05}, {@code 2022-05-21},
 *     {@code 2022-05-21T09:30Z}, ...), or null where the input could not be read
 * @param precision how much of the date is known
 * @param raw as it came
 */
public record PublishedDate(@Nullable String value, Precision precision, String raw) {

  /** Published in lower case. */
  public enum Precision {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
  }

  public PublishedDate {
    if ((value == null) != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException("date %s of precision %s".formatted(value, precision));
    }
  }
}
