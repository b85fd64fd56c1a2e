package io.dateline.value.words;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures as a language groups them. */
final class Numerals {
  /** More figures than that are no number but an identifier. */
  private static final int LONGEST_RUN = 15;

  private static final int MOST_GROUPS = 6;

  private final char decimal;
  private final boolean eitherDecimal;
  private final boolean spaced;

  /**
   * @param eitherDecimal whether writers of the language use point and comma alike for decimals
   */
  Numerals(ULocale locale, boolean eitherDecimal) {
    DecimalFormatSymbols symbols =
        new DecimalFormatSymbols(locale.setKeywordValue("numbers", "latn"));
    this.decimal = symbols.getDecimalSeparator();
    this.spaced = Character.isSpaceChar(symbols.getGroupingSeparator());
    this.eitherDecimal = eitherDecimal;
  }

  /** Index behind the run of figures that begins at {@code at}. */
  static int runEnd(char[] folded, int at, int limit) {
    int end = at;
    while (end < limit && end - at <= LONGEST_RUN && Script.isDigit(folded[end])) {
      end++;
    }
    return end;
  }

  /** Calls {@code found} with the number that begins at {@code at} and its end, if there is one. */
  void read(String text, char[] folded, int at, int limit, BiConsumer<BigDecimal, Integer> found) {
    List<String> groups = new ArrayList<>(2);
    StringBuilder separators = new StringBuilder();
    int end = runEnd(folded, at, limit);
    groups.add(new String(folded, at, end - at));
    while (end + 1 < limit && isJoined(text, folded, end, limit, groups.size())) {
      int from = end + 1;
      separators.append(folded[end]);
      end = runEnd(folded, from, limit);
      groups.add(new String(folded, from, end - from));
    }
    if (groups.stream().anyMatch(g -> g.length() > LONGEST_RUN)) {
      return;
    }
    String number = number(groups, separators);
    if (number != null) {
      found.accept(new BigDecimal(number), end);
    }
  }

  private boolean isJoined(String text, char[] folded, int at, int limit, int groups) {
    char c = folded[at];
    if (groups > MOST_GROUPS || !Script.isDigit(folded[at + 1])) {
      return false;
    }
    if (c == ' ') {
      boolean three = runEnd(folded, at + 1, limit) == at + 4;
      return three && (text.charAt(at) != ' ' || spaced) && text.charAt(at) != '\n';
    }
    return c == '.' || c == ',' || c == '\'';
  }

  private @Nullable String number(List<String> groups, CharSequence separators) {
    int count = separators.length();
    if (count == 0) {
      return groups.get(0);
    }
    char last = separators.charAt(count - 1);
    boolean alike = separators.chars().allMatch(c -> c == separators.charAt(0));
    String whole = String.join("", groups.subList(0, count));
    String rest = groups.get(count);
    if (alike && isGroup(last, count, groups) && inThrees(groups)) {
      return whole + rest;
    }
    if (last == ' ' || last == '\'') {
      return null;
    }
    if (count == 1) {
      return isDecimal(last, rest) ? whole + "." + rest : null;
    }
    boolean othersAlike =
        separators.chars().limit(count - 1L).allMatch(c -> c == separators.charAt(0));
    return !alike && othersAlike && inThrees(groups.subList(0, count)) ? whole + "." + rest : null;
  }

  private boolean isGroup(char separator, int count, List<String> groups) {
    boolean point = separator == '.' || separator == ',';
    return !point || separator != decimal && !groups.get(0).equals("0") || count > 1;
  }

  private boolean isDecimal(char separator, String rest) {
    return separator == decimal || (separator == '.' || eitherDecimal) && rest.length() < 3;
  }

  /** Groups of three figures, or of two before the last three as in India. */
  private static boolean inThrees(List<String> groups) {
    int last = groups.size() - 1;
    if (groups.get(0).length() > 3 || last > 0 && groups.get(last).length() != 3) {
      return false;
    }
    boolean threes = groups.subList(1, groups.size()).stream().allMatch(g -> g.length() == 3);
    boolean twos = last > 1 && groups.subList(1, last).stream().allMatch(g -> g.length() == 2);
    return threes || twos;
  }
}
