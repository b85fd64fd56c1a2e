package io.dateline.codec;

import io.dateline.article.PublishedDate;
import io.dateline.article.PublishedDate.Precision;
import io.dateline.article.WarningCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a publication date in any form that feeds use; never fails. */
final class DateReader {
  /** In this order; each form says nothing of what it does not know. */
  private static final List<Function<String, Optional<ReadDate>>> FORMS =
      List.of(NumericDate::read, IsoDate::read, WordDate::read);

  private static final Pattern WORD_BEFORE =
      Pattern.compile("^(?:date|published)(?:\\s*+:|\\s)\\s*+", Pattern.CASE_INSENSITIVE);

  /** Chars of the longest date; what is longer is something else. */
  private static final int LONGEST = 100;

  private DateReader() {}

  /** The date as precise as it came; empty if it is in no known form. */
  static Optional<ReadDate> read(String raw) {
    String date = WORD_BEFORE.matcher(raw.strip()).replaceFirst("");
    return date.length() > LONGEST
        ? Optional.empty()
        : FORMS.stream().flatMap(form -> form.apply(date).stream()).findFirst();
  }

  /** The date of an article, with its raw form alone, and a warning, if it cannot be read. */
  static PublishedDate published(String key, String raw, Notes notes) {
    Optional<ReadDate> date = read(raw);
    if (date.isEmpty()) {
      notes.warn(WarningCode.DATE_UNREADABLE, key);
      return new PublishedDate(null, Precision.UNKNOWN, raw);
    }
    if (date.get().zoneAssumed()) {
      notes.warn(WarningCode.DATE_WITHOUT_ZONE, key);
    }
    return new PublishedDate(date.get().value(), date.get().precision(), raw);
  }
}
