package io.dateline.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISO 8601 in the forms that are met, and what looks like it: a space for the {@code T}, slashes or
 * dots between year, month and day, a zone's name behind the offset.
 */
final class IsoDate {
  private static final String TIME =
      "(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?" + Zone.PATTERN + "(?:\\[[^\\]]*\\])?";

  private static final Pattern EXTENDED =
      Pattern.compile(
          "(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:(?:[Tt]|,?\\s+)" + TIME + ")?)?)?");
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt]|\\s+)" + TIME);

  /** A day with its year last; read only where day and month cannot be taken for each other. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

  private static final List<DateTimeFormatter> OTHER_DAYS =
      List.of(DateTimeFormatter.ISO_WEEK_DATE, DateTimeFormatter.ISO_ORDINAL_DATE);

  private IsoDate() {}

  static Optional<ReadDate> read(String text) {
    for (Pattern pattern : List.of(EXTENDED, BASIC)) {
      Matcher date = pattern.matcher(text);
      if (date.matches()) {
        return read(date);
      }
    }
    return yearLast(text).or(() -> otherDay(text));
  }

  private static Optional<ReadDate> read(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return ReadDate.year(year);
    }
    int month = Integer.parseInt(date.group(2));
    if (date.group(3) == null) {
      return ReadDate.month(year, month);
    }
    int day = Integer.parseInt(date.group(3));
    if (date.group(5) == null) {
      // an hour alone has no precision of its own
      return ReadDate.day(year, month, day);
    }
    return ReadDate.time(
        year,
        month,
        day,
        Integer.parseInt(date.group(4)),
        Integer.parseInt(date.group(5)),
        date.group(6) == null ? null : Integer.valueOf(date.group(6)),
        Zone.read(date.group(7)));
  }

  private static Optional<ReadDate> yearLast(String text) {
    Matcher date = YEAR_LAST.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    int year = Integer.parseInt(date.group(4));
    boolean dayFirst = date.group(2).equals(".") || first > 12 || first == second;
    return dayFirst
        ? ReadDate.day(year, second, first)
        : second > 12 ? ReadDate.day(year, first, second) : Optional.empty();
  }

  private static Optional<ReadDate> otherDay(String text) {
    for (DateTimeFormatter form : OTHER_DAYS) {
      try {
        LocalDate date = LocalDate.parse(text, form);
        return ReadDate.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      } catch (DateTimeException e) {
        // not in this form
      }
    }
    return Optional.empty();
  }
}
