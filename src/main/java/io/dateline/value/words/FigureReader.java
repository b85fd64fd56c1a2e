package io.dateline.value.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Says of figures in a text what they can be. */
final class FigureReader {
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final Numerals numerals;
  private final List<String> suffixes;

  /**
   * @param suffixes what makes an ordinal of figures
   */
  FigureReader(Numerals numerals, List<String> suffixes) {
    this.numerals = numerals;
    this.suffixes = suffixes;
  }

  /** Calls {@code found} with each sign of the figures that begin at {@code at}. */
  void read(String text, char[] folded, int at, int limit, Consumer<Sign> found) {
    int from = at;
    boolean negative = folded[at] == '-';
    if (negative) {
      from++;
    } else {
      readCalendar(text, folded, at, limit, found);
    }
    numerals.read(
        text,
        folded,
        from,
        limit,
        (number, end) -> {
          BigDecimal value = negative ? number.negate() : number;
          found.accept(new Sign(new Sense(Kind.NUMBER, "", value), end));
        });
  }

  private void readCalendar(String text, char[] folded, int at, int limit, Consumer<Sign> found) {
    int end = Numerals.runEnd(folded, at, limit);
    int length = end - at;
    if (length > 4 || length == 3) {
      return;
    }
    int value = Integer.parseInt(new String(folded, at, length));
    if (length == 4) {
      found(Kind.YEAR, value >= FIRST_YEAR && value <= LAST_YEAR, value, end, found);
      return;
    }
    found(Kind.DAY, value >= 1 && value <= LAST_DAY, value, end, found);
    found(Kind.MONTHNUMBER, value >= 1 && value <= LAST_MONTH, value, end, found);
    found(Kind.HOUR, value <= LAST_HOUR, value, end, found);
    found(Kind.MINUTE, length == 2 && value <= LAST_MINUTE, value, end, found);
    readOrdinal(text, folded, value, end, limit, found);
  }

  private void readOrdinal(
      String text, char[] folded, int value, int end, int limit, Consumer<Sign> found) {
    for (String suffix : suffixes) {
      int behind = end + suffix.length();
      boolean whole =
          behind <= limit
              && text.regionMatches(true, end, suffix, 0, suffix.length())
              && (behind == limit || !Script.isOfWord(folded[behind]));
      if (whole) {
        found(Kind.DAY, value >= 1 && value <= LAST_DAY, value, behind, found);
        found(Kind.ORDINAL, value >= 1, value, behind, found);
      }
    }
  }

  private static void found(Kind kind, boolean can, int value, int end, Consumer<Sign> found) {
    if (can) {
      found.accept(new Sign(Sense.of(kind, value), end));
    }
  }
}
