package io.dateline.codec;

import io.dateline.article.PublishedDate.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that was understood.
 *
 * @param value ISO 8601 in its precision; moments in UTC
 * @param zoneAssumed whether it has a time but no zone
 */
record ReadDate(String value, Precision precision, boolean zoneAssumed) {
  /** What was published before printing, or will be after us, is a mistake. */
  private static final int EARLIEST = 1600;

  private static final int LATEST = 2199;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

  static Optional<ReadDate> year(int year) {
    return plausible(year)
        ? Optional.of(new ReadDate(Integer.toString(year), Precision.YEAR, false))
        : Optional.empty();
  }

  static Optional<ReadDate> month(int year, int month) {
    return plausible(year) && month >= 1 && month <= 12
        ? Optional.of(new ReadDate(YearMonth.of(year, month).toString(), Precision.MONTH, false))
        : Optional.empty();
  }

  static Optional<ReadDate> day(int year, int month, int day) {
    return date(year, month, day).map(date -> new ReadDate(date.toString(), Precision.DAY, false));
  }

  static Optional<ReadDate> moment(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return plausible(utc.getYear())
        ? Optional.of(new ReadDate(SECOND.format(utc), Precision.SECOND, false))
        : Optional.empty();
  }

  /**
   * A day and a time of it.
   *
   * @param second null where the time goes to the minute only
   * @param zone null where there is none
   */
  static Optional<ReadDate> time(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      @Nullable Integer second,
      @Nullable ZoneOffset zone) {
    boolean midnight = hour == 24 && minute == 0 && (second == null || second == 0);
    if (minute > 59 || hour > 23 && !midnight || second != null && second > 60) {
      return Optional.empty();
    }
    // java.time has no leap second; it is published as the second before
    int seconds = second == null ? 0 : Math.min(second, 59);
    return date(year, month, day)
        .map(date -> date.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(seconds))
        .map(local -> zone == null ? local : local.minusSeconds(zone.getTotalSeconds()))
        .map(
            utc ->
                second == null
                    ? new ReadDate(MINUTE.format(utc), Precision.MINUTE, zone == null)
                    : new ReadDate(SECOND.format(utc), Precision.SECOND, zone == null));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return plausible(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean plausible(int year) {
    return year >= EARLIEST && year <= LATEST;
  }
}
