package io.dateline.value.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a date.
 *
 * @param year or null
 * @param month 1 to 12, or null
 * @param day of the month, or null
 */
record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  private static final int LEAP_YEAR = 2000;

  boolean isPossible() {
    if (day == null) {
      return true;
    }
    if (month == null) {
      return year == null && day <= 31;
    }
    try {
      LocalDate.of(year == null ? LEAP_YEAR : year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** ISO 8601 as precise as the text; null where the article's own date would have to help. */
  @Nullable String resolved(Anchor anchor, Tense tense) {
    if (year != null) {
      return iso(year, month, day);
    }
    if (month == null) {
      return day == null ? null : dayOfMonth(day, anchor, tense);
    }
    return day == null ? monthOfYear(month, anchor, tense) : dayOfYear(month, day, anchor);
  }

  private static String iso(int year, @Nullable Integer month, @Nullable Integer day) {
    String date = "%04d".formatted(year);
    if (month != null) {
      date += "-%02d".formatted(month);
      date += day == null ? "" : "-%02d".formatted(day);
    }
    return date;
  }

  /** The nearest of the days so called. */
  private static @Nullable String dayOfYear(int month, int day, Anchor anchor) {
    if (anchor.month() == null) {
      return anchor.year() == null ? null : iso(anchor.year(), month, day);
    }
    int distance = month - anchor.month().getMonthValue();
    int year = anchor.month().getYear() + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
    return new PartialDate(year, month, day).isPossible() ? iso(year, month, day) : null;
  }

  /** The last or next month so called; where the sentence does not say which, the nearest. */
  private static @Nullable String monthOfYear(int month, Anchor anchor, Tense tense) {
    YearMonth now = anchor.month();
    if (now == null) {
      return anchor.year() == null ? null : iso(anchor.year(), month, null);
    }
    int ahead = Math.floorMod(month - now.getMonthValue(), 12);
    boolean next =
        switch (tense) {
          case FUTURE -> true;
          case PAST -> ahead == 0;
          case UNKNOWN -> ahead < 4;
        };
    return now.plusMonths(next ? ahead : ahead - 12L).toString();
  }

  /** The last or next day so numbered; the last where the sentence does not say which. */
  private static @Nullable String dayOfMonth(int day, Anchor anchor, Tense tense) {
    LocalDate now = anchor.day();
    if (now == null) {
      return null;
    }
    int step = tense == Tense.FUTURE ? 1 : -1;
    boolean thisMonth = step * (day - now.getDayOfMonth()) >= 0;
    YearMonth month = YearMonth.from(now).plusMonths(thisMonth ? 0 : step);
    return month.isValidDay(day) ? month.atDay(day).toString() : null;
  }
}
