package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.DAYSHIFT;
import static io.dateline.value.words.Kind.MONTH;
import static io.dateline.value.words.Kind.MONTHNAME;
import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.PERIOD;
import static io.dateline.value.words.Kind.PERIODSHIFT;
import static io.dateline.value.words.Kind.SHIFT;
import static io.dateline.value.words.Kind.WEEKDAY;

import io.dateline.value.words.Sense;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates that count from the day of publication. */
final class Shifts {
  /** Farther away than that the text means something else. */
  private static final int FARTHEST = 10_000;

  private static final int DAYS_OF_WEEK = 7;

  private Shifts() {}

  static Optional<Worth> day(Said said, Anchor anchor, Tense tense) {
    LocalDate now = anchor.day();
    int days = said.the(DAYSHIFT).intValue();
    return Optional.of(Worth.date(now == null ? null : now.plusDays(days).toString()));
  }

  static Optional<Worth> period(Said said, Anchor anchor, Tense tense) {
    Optional<Sense> word = said.first(PERIODSHIFT);
    if (word.isPresent()) {
      return Optional.of(Worth.date(moved(anchor, word.get().code(), word.get().intValue())));
    }
    int shift = said.first(SHIFT).map(Sense::intValue).orElse(0);
    Optional<Sense> weekday = said.first(WEEKDAY);
    if (weekday.isPresent()) {
      return Optional.of(Worth.date(weekday(weekday.get().intValue(), anchor, shift, tense)));
    }
    Optional<Sense> month = said.first(MONTH, MONTHNAME);
    if (month.isPresent()) {
      return Optional.of(Worth.date(month(month.get().intValue(), anchor, shift)));
    }
    Sense period = said.the(PERIOD);
    boolean ofCalendar = !period.code().equals("D") && !period.code().startsWith("T");
    if (!ofCalendar || period.intValue() != 1) {
      // the last day, this minute, the last century
      return Optional.empty();
    }
    return Optional.of(Worth.date(moved(anchor, period.code(), shift)));
  }

  static Optional<Worth> away(Said said, Anchor anchor, int direction) {
    BigDecimal number = said.first(NUMBER).map(Sense::number).orElse(BigDecimal.ONE);
    Sense period = said.the(PERIOD);
    if (number.stripTrailingZeros().scale() > 0 || number.intValue() > FARTHEST) {
      return Optional.of(Worth.date(null));
    }
    long amount = (long) direction * number.intValue() * period.intValue();
    String value = moved(anchor, period.code(), amount);
    boolean ofDay = period.code().startsWith("T");
    return Optional.of(ofDay ? Worth.time(value) : Worth.date(value));
  }

  static Optional<Worth> dayOfWeek(Said said, Anchor anchor, Tense tense) {
    LocalDate now = anchor.day();
    if (now == null) {
      return Optional.of(Worth.date(null));
    }
    LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int shift = said.first(SHIFT).map(Sense::intValue).orElse(0);
    return Optional.of(
        Worth.date(monday.plusWeeks(shift).plusDays(said.the(WEEKDAY).intValue() - 1L).toString()));
  }

  static Optional<Worth> weekend(Said said, Anchor anchor, Tense tense) {
    int shift = said.first(SHIFT).map(Sense::intValue).orElse(tense == Tense.FUTURE ? 0 : -1);
    LocalDate now = anchor.day();
    if (now == null) {
      return Optional.of(Worth.date(null));
    }
    LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean running = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean bare = said.first(SHIFT).isEmpty();
    LocalDate saturday = monday.plusWeeks(bare && running ? 0 : shift).plusDays(5);
    return Optional.of(Worth.date(saturday + "/" + saturday.plusDays(1)));
  }

  /** The day so called that the sentence speaks of: the last one, or the next. */
  static @Nullable String weekday(int weekday, Anchor anchor, Tense tense) {
    LocalDate now = anchor.day();
    DayOfWeek day = DayOfWeek.of(weekday);
    if (now == null) {
      return null;
    }
    return now.with(
            tense == Tense.FUTURE
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day))
        .toString();
  }

  /** The one before, the one after, or for this Monday: the nearest in the sentence's direction. */
  private static @Nullable String weekday(int weekday, Anchor anchor, int shift, Tense tense) {
    if (shift == 0 && tense != Tense.UNKNOWN) {
      return weekday(weekday, anchor, tense);
    }
    LocalDate now = anchor.day();
    DayOfWeek day = DayOfWeek.of(weekday);
    if (now == null) {
      return null;
    }
    return now.with(
            shift < 0
                ? TemporalAdjusters.previous(day)
                : shift > 0 ? TemporalAdjusters.next(day) : nearest(day))
        .toString();
  }

  private static TemporalAdjuster nearest(DayOfWeek day) {
    return now -> {
      int ahead = Math.floorMod(day.getValue() - now.get(ChronoField.DAY_OF_WEEK), DAYS_OF_WEEK);
      return now.plus(ahead > DAYS_OF_WEEK / 2 ? ahead - DAYS_OF_WEEK : ahead, ChronoUnit.DAYS);
    };
  }

  private static @Nullable String month(int month, Anchor anchor, int shift) {
    YearMonth now = anchor.month();
    if (now == null) {
      return null;
    }
    int ahead = month - now.getMonthValue();
    int years = shift < 0 && ahead >= 0 ? -1 : shift > 0 && ahead <= 0 ? 1 : 0;
    return now.plusMonths(ahead + 12L * years).toString();
  }

  /** The period so far away, as precise as its unit. */
  private static @Nullable String moved(Anchor anchor, String unit, long amount) {
    LocalDate day = anchor.day();
    YearMonth month = anchor.month();
    LocalDateTime time = anchor.time();
    return switch (unit) {
      case "Y" -> anchor.year() == null ? null : "%04d".formatted(anchor.year() + amount);
      case "M" -> month == null ? null : month.plusMonths(amount).toString();
      case "W" -> day == null ? null : week(day.plusWeeks(amount));
      case "D" -> day == null ? null : day.plusDays(amount).toString();
      case "TH" -> moment(time, amount, ChronoUnit.HOURS);
      case "TM" -> moment(time, amount, ChronoUnit.MINUTES);
      default -> null;
    };
  }

  private static @Nullable String moment(
      @Nullable LocalDateTime time, long amount, ChronoUnit unit) {
    return time == null ? null : time.plus(amount, unit).truncatedTo(ChronoUnit.MINUTES) + "Z";
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
