package io.dateline.codec;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zone as dates carry it: an offset, RFC 822's North American names, and the few others
 * that mean one offset wherever they are used. Not by the JDK's time zone rules, which change with
 * its version and would change published bytes.
 */
final class Zone {
  /** A zone behind a time, or nothing; for use in patterns, with one group. */
  static final String PATTERN =
      "(?:\\s*([+\\-\\u2212]\\d{2}(?::?\\d{2})?|(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?|[A-Za-z]{1,5}))?";

  private static final Pattern OFFSET =
      Pattern.compile("(?:UTC|GMT)?([+\\-\\u2212])(\\d{1,2})(?::?(\\d{2}))?");

  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("CET", 1),
          Map.entry("MEZ", 1),
          Map.entry("CEST", 2),
          Map.entry("MESZ", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("KST", 9));

  private Zone() {}

  /** The offset that a zone means; null where there is none or it means several. */
  static @Nullable ZoneOffset read(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    Integer hours = HOURS.get(zone.toUpperCase(Locale.ROOT));
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    Matcher offset = OFFSET.matcher(zone);
    if (!offset.matches()) {
      return null;
    }
    int sign = offset.group(1).equals("+") ? 1 : -1;
    int hour = Integer.parseInt(offset.group(2));
    int minute = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    return hour < 18 && minute < 60 ? ZoneOffset.ofHoursMinutes(sign * hour, sign * minute) : null;
  }
}
