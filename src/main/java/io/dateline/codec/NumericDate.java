package io.dateline.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates of digits alone: ISO's basic forms, and time since 1970 in seconds to nanoseconds. What can
 * be a calendar date is one: as seconds, eight digits or fewer would be a day of 1970 to 1973.
 */
final class NumericDate {
  private static final Pattern DIGITS = Pattern.compile("\\d{4,19}");

  /** As languages print a floating point number. */
  private static final Pattern FLOATING =
      Pattern.compile("\\d{1,19}(?:\\.\\d{1,19})?(?:[eE]\\+?\\d{1,2})?");

  private static final long THOUSAND = 1_000;

  private NumericDate() {}

  static Optional<ReadDate> read(String text) {
    if (DIGITS.matcher(text).matches()) {
      return calendar(text).or(() -> sinceEpoch(text));
    }
    if (FLOATING.matcher(text).matches()) {
      String whole = new BigDecimal(text).toBigInteger().toString();
      return DIGITS.matcher(whole).matches() ? sinceEpoch(whole) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<ReadDate> calendar(String digits) {
    int year = part(digits, 0, 4);
    return switch (digits.length()) {
      case 4 -> ReadDate.year(year);
      case 6 -> ReadDate.month(year, part(digits, 4, 6));
      case 8 -> ReadDate.day(year, part(digits, 4, 6), part(digits, 6, 8));
      case 12, 14 ->
          ReadDate.time(
              year,
              part(digits, 4, 6),
              part(digits, 6, 8),
              part(digits, 8, 10),
              part(digits, 10, 12),
              digits.length() == 14 ? Integer.valueOf(part(digits, 12, 14)) : null,
              null);
      default -> Optional.empty();
    };
  }

  private static Optional<ReadDate> sinceEpoch(String digits) {
    long value = Long.parseLong(digits);
    return switch (digits.length()) {
      case 9, 10 -> ReadDate.moment(Instant.ofEpochSecond(value));
      case 12, 13 -> ReadDate.moment(Instant.ofEpochMilli(value));
      case 15, 16 -> ReadDate.moment(Instant.ofEpochMilli(value / THOUSAND));
      case 18, 19 -> ReadDate.moment(Instant.ofEpochMilli(value / THOUSAND / THOUSAND));
      default -> Optional.empty();
    };
  }

  private static int part(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
