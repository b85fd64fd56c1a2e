package io.dateline.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the month as an English word: RFC 822 and its heirs, {@code May 21, 2022}, {@code May
 * 2022}, and what C's {@code asctime} and browsers print.
 */
final class WordDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,?\\s+)?";
  private static final String MONTH = "(?<month>[A-Za-z]{3,9})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String TIME =
      "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
          + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?"
          + Zone.PATTERN.replaceFirst("\\(\\[", "(?<zone>[");
  private static final String MAYBE_TIME = "(?:,?\\s+(?:at\\s+)?" + TIME + ")?(?:\\s*\\([^)]*\\))?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              WEEKDAY + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4}|\\d{2})" + MAYBE_TIME),
          Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + MAYBE_TIME),
          Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + "\\s+" + TIME + "\\s+(?<year>\\d{4})"));

  private static final Pattern MONTH_ALONE = Pattern.compile(MONTH + ",?\\s+(?<year>\\d{4})");

  private WordDate() {}

  static Optional<ReadDate> read(String text) {
    Matcher month = MONTH_ALONE.matcher(text);
    if (month.matches()) {
      return ReadDate.month(year(month), month(month));
    }
    return FORMS.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(WordDate::read);
  }

  private static Optional<ReadDate> read(Matcher date) {
    int day = Integer.parseInt(date.group("day"));
    if (date.group("hour") == null) {
      return ReadDate.day(year(date), month(date), day);
    }
    return ReadDate.time(
        year(date),
        month(date),
        day,
        hour(Integer.parseInt(date.group("hour")), date.group("half")),
        Integer.parseInt(date.group("minute")),
        date.group("second") == null ? null : Integer.valueOf(date.group("second")),
        Zone.read(date.group("zone")));
  }

  /** Of two digits, as RFC 2822 reads them. */
  private static int year(Matcher date) {
    int year = Integer.parseInt(date.group("year"));
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  /** 1 to 12; 0, which no calendar has, if the word is no month. */
  private static int month(Matcher date) {
    String word = date.group("month").toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(word.substring(0, 3)) + 1;
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }
}
