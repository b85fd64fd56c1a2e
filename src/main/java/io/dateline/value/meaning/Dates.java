package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.DAY;
import static io.dateline.value.words.Kind.ERA;
import static io.dateline.value.words.Kind.MONTH;
import static io.dateline.value.words.Kind.MONTHNAME;
import static io.dateline.value.words.Kind.MONTHNUMBER;
import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.ORDINAL;
import static io.dateline.value.words.Kind.PERIODSHIFT;
import static io.dateline.value.words.Kind.WEEKDAY;
import static io.dateline.value.words.Kind.YEAR;

import io.dateline.value.words.Sense;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates that name a year, a month or a day, and ranges of them. */
final class Dates {
  private static final int YEARS_OF_DECADE = 9;
  private static final int THIS_CENTURY = 1900;
  private static final int MONTHS_OF_QUARTER = 3;

  private Dates() {}

  static Optional<Worth> date(Said said, Anchor anchor, Tense tense) {
    Optional<Sense> shift = said.first(PERIODSHIFT);
    if (shift.isPresent()) {
      return Optional.of(Worth.date(shifted(said, shift.get(), anchor)));
    }
    List<Sense> years = years(said);
    List<Sense> months = said.all(MONTH, MONTHNAME, MONTHNUMBER);
    List<Sense> days = said.all(DAY, ORDINAL);
    if (days.isEmpty() && months.isEmpty() && years.isEmpty()) {
      int weekday = said.the(WEEKDAY).intValue();
      return Optional.of(Worth.date(Shifts.weekday(weekday, anchor, tense)));
    }
    PartialDate first = new PartialDate(first(years), first(months), first(days));
    PartialDate last = new PartialDate(last(years), last(months), last(days));
    if (first.equals(last)) {
      return first.isPossible()
          ? Optional.of(Worth.date(first.resolved(anchor, tense)))
          : Optional.empty();
    }
    return range(first, last, anchor, tense);
  }

  /** As next year's January, last month's 21st. */
  private static @Nullable String shifted(Said said, Sense shift, Anchor anchor) {
    Integer month = first(said.all(MONTH, MONTHNAME, MONTHNUMBER));
    Integer day = first(said.all(DAY));
    if (shift.code().equals("Y")) {
      Integer year =
          anchor.year() == null ? null : Integer.valueOf(anchor.year() + shift.intValue());
      return year == null ? null : possible(new PartialDate(year, month, day), anchor);
    }
    YearMonth now = anchor.month();
    if (now == null || month != null) {
      return null;
    }
    YearMonth moved = now.plusMonths(shift.intValue());
    return possible(new PartialDate(moved.getYear(), moved.getMonthValue(), day), anchor);
  }

  private static @Nullable String possible(PartialDate date, Anchor anchor) {
    return date.isPossible() ? date.resolved(anchor, Tense.UNKNOWN) : null;
  }

  private static Optional<Worth> range(
      PartialDate first, PartialDate last, Anchor anchor, Tense tense) {
    if (!first.isPossible() || !last.isPossible()) {
      return Optional.empty();
    }
    String from = first.resolved(anchor, tense);
    String to = last.resolved(anchor, tense);
    if (from == null || to == null) {
      return Optional.of(Worth.date(null));
    }
    return from.compareTo(to) < 0 ? Optional.of(Worth.date(from + "/" + to)) : Optional.empty();
  }

  /** Years as they are written, or counted from an era's first. */
  private static List<Sense> years(Said said) {
    return said.first(ERA)
        .map(era -> List.of(Sense.of(YEAR, era.intValue() + (long) said.the(NUMBER).intValue())))
        .orElseGet(() -> said.all(YEAR));
  }

  private static @Nullable Integer first(List<Sense> senses) {
    return senses.isEmpty() ? null : senses.get(0).intValue();
  }

  private static @Nullable Integer last(List<Sense> senses) {
    return senses.isEmpty() ? null : senses.get(senses.size() - 1).intValue();
  }

  static Optional<Worth> decade(Said said, Anchor anchor, Tense tense) {
    int number = said.the(YEAR, NUMBER).intValue();
    int year = number < 100 ? THIS_CENTURY + number : number;
    if (number % 10 != 0 || number < 10 || number > 99 && number < 1000) {
      return Optional.empty();
    }
    return Optional.of(Worth.date(year + "/" + (year + YEARS_OF_DECADE)));
  }

  static Optional<Worth> quarter(Said said, Anchor anchor, Tense tense) {
    int quarter = said.the(ORDINAL, NUMBER).intValue();
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    int end = quarter * MONTHS_OF_QUARTER;
    int begin = end - MONTHS_OF_QUARTER + 1;
    String from = new PartialDate(first(said.all(YEAR)), begin, null).resolved(anchor, tense);
    if (from == null) {
      return Optional.of(Worth.date(null));
    }
    String to = "%s-%02d".formatted(from.substring(0, 4), end);
    return Optional.of(Worth.date(from + "/" + to));
  }
}
