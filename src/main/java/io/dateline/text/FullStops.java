package io.dateline.text;

import io.dateline.text.Abbreviations.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a full stop that ends a sentence from one behind an abbreviation, an initial or a number.
 */
final class FullStops {

  /** No abbreviation is longer. */
  private static final int LONGEST_WORD = 24;

  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.-?)+\\p{L}");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}");

  private final String text;

  FullStops(String text) {
    this.text = text;
  }

  /**
   * Whether the full stop ends the sentence that began at {@code from}.
   *
   * @param next index of what stands behind the spaces that follow
   */
  boolean end(int from, int stop, int next) {
    String word = wordBefore(from, stop);
    if (word.isEmpty()) {
      return true;
    }
    String following = wordFrom(next);
    boolean number = Character.isDigit(text.charAt(next));
    boolean first = stop - word.length() <= from;
    if (Abbreviations.is(Kind.NEVER_END, first ? uncapitalized(word) : word)
        || Abbreviations.is(Kind.NEVER_END, word)
        || number && Abbreviations.is(Kind.BEFORE_NUMBER, word)) {
      return false;
    }
    if (NUMBER.matcher(word).matches()) {
      return endsNumber(from, stop, word, number, following);
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return endsLetter(from, stop, word, following);
    }
    if (Abbreviations.is(Kind.MAY_END, word)
        || DOTTED.matcher(word).matches()
        || ROMAN.matcher(word).matches()) {
      return Abbreviations.is(Kind.FIRST_WORDS, following);
    }
    return true;
  }

  private static String uncapitalized(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private boolean endsNumber(int from, int stop, String word, boolean number, String following) {
    int begin = stop - word.length();
    String before = wordBefore(from, lastOfWord(from, begin) + 1);
    if (before.isEmpty()) {
      return false;
    }
    if (word.length() > 2) {
      return true;
    }
    return !number
        && !Abbreviations.is(Kind.AFTER_ORDINAL, following)
        && !Abbreviations.is(Kind.BEFORE_ORDINAL, before);
  }

  /**
   * A capital alone is an initial, unless it is one as in "vitamin C" or the English "I". A small
   * letter is an abbreviation unless a usual first word follows.
   */
  private boolean endsLetter(int from, int stop, String letter, String following) {
    int codePoint = letter.codePointAt(0);
    if (!Character.isLetter(codePoint)) {
      return true;
    }
    if (!Abbreviations.is(Kind.FIRST_WORDS, following)) {
      return false;
    }
    String before = wordBefore(from, lastOfWord(from, stop - letter.length()) + 1);
    return !Character.isUpperCase(codePoint)
        || !before.isEmpty() && Chars.isSmall(before.codePointAt(0));
  }

  /** Index of the last char of the word before {@code begin}, or {@code from - 1}. */
  private int lastOfWord(int from, int begin) {
    int at = begin - 1;
    while (at >= from && !Character.isLetterOrDigit(text.charAt(at)) && begin - at < LONGEST_WORD) {
      at--;
    }
    return at;
  }

  /** What stands between the last space or opening bracket and {@code end}; cut if too long. */
  private String wordBefore(int from, int end) {
    int begin = end;
    while (begin > from && end - begin < LONGEST_WORD && isOfToken(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, Math.max(begin, end));
  }

  private static boolean isOfToken(char c) {
    return !Chars.isSpace(c)
        && (c == '\u2019' || c == '\'' || !Chars.isOpening(c) && !Chars.isClosing(c));
  }

  private String wordFrom(int next) {
    int begin = next;
    while (begin < text.length() && Chars.isOpening(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && end - begin < LONGEST_WORD && Chars.isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }
}
