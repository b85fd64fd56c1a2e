package io.dateline.text;

import java.lang.Character.UnicodeScript;

/** Says of a place in a paragraph whether a sentence ends there. */
final class StopRules {

  private final String text;
  private final FullStops fullStops;

  StopRules(String text) {
    this.text = text;
    this.fullStops = new FullStops(text);
  }

  /** Whether the char at {@code i} is a stop at which ICU sees no end and there may be one. */
  boolean isOverlooked(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '.' -> Joints.isAt(text, i) || isBeforeNumber(i);
      case '\u2026' -> Joints.isAt(text, i) || isBeforeCapital(i);
      case ';' -> isBetween(i, UnicodeScript.GREEK);
      case ':' -> isBehindArmenian(i);
      case '|' -> Chars.isSpace(text.charAt(i + 1)) && isOfIndia(text.charAt(i - 1));
      case '\u1361' -> text.charAt(i - 1) == '\u1361';
      default -> false;
    };
  }

  private boolean isBeforeNumber(int i) {
    int next = skipSpaces(i + 1);
    return next > i + 1 && next < text.length() && Character.isDigit(text.charAt(next));
  }

  private boolean isBeforeCapital(int i) {
    int next = skipSpaces(i + 1);
    return next > i + 1 && Character.isUpperCase(letterFrom(next));
  }

  private boolean isBetween(int i, UnicodeScript script) {
    int next = skipSpaces(i + 1);
    int letter = letterFrom(next);
    return next > i + 1
        && Character.isUpperCase(letter)
        && UnicodeScript.of(letter) == script
        && UnicodeScript.of(text.charAt(i - 1)) == script;
  }

  /** Armenian ends sentences with two dots, for which a colon is typed. */
  private boolean isBehindArmenian(int i) {
    int letter = stopBefore(Math.max(0, i - 4), i - 1);
    return Chars.isSpace(text.charAt(i + 1))
        && UnicodeScript.of(text.charAt(letter)) == UnicodeScript.ARMENIAN;
  }

  private static boolean isOfIndia(char c) {
    return c >= '\u0900' && c <= '\u0dff';
  }

  /**
   * Whether the sentence that began at {@code from} ends at {@code at}.
   *
   * @param at index of the first char of the next sentence or of the spaces before it
   */
  boolean ends(int from, int at) {
    int last = at - 1;
    while (last > from && Chars.isSpace(text.charAt(last))) {
      last--;
    }
    int next = skipSpaces(at);
    if (next == text.length()) {
      return false;
    }
    int stop = stopBefore(from, last);
    char c = text.charAt(stop);
    int letter = letterFrom(next);
    boolean tight = next == last + 1;
    if (Chars.isSpacelessStop(c)) {
      return !(stop < last && isQuotative(text.charAt(next)));
    }
    if (Chars.isSmall(letter) || goesOnBehindQuote(next)) {
      return false;
    }
    if (tight) {
      return endsWithoutSpace(stop, next, letter);
    }
    return c != '.' || fullStops.end(from, stop, next);
  }

  private boolean endsWithoutSpace(int stop, int next, int letter) {
    char c = text.charAt(stop);
    if (Character.isUpperCase(letter)) {
      return Joints.isAt(text, stop);
    }
    boolean caseless = Chars.isCaseless(letter);
    if (c == '.') {
      return caseless && next == stop + 1 && Joints.isBetweenWords(text, stop);
    }
    return caseless || c > '\u02ff';
  }

  /** As in {@code « Quoi ! », dit-il}. */
  private boolean goesOnBehindQuote(int next) {
    return next + 1 < text.length()
        && Chars.isClosing(text.charAt(next))
        && !Chars.isOpening(text.charAt(next))
        && ",;:.".indexOf(text.charAt(next + 1)) >= 0;
  }

  /** Japanese puts と or って behind a quotation to say who said it. */
  private static boolean isQuotative(char c) {
    return c == '\u3068' || c == '\u3063';
  }

  private int stopBefore(int from, int last) {
    int stop = last;
    while (stop > from
        && (Chars.isClosing(text.charAt(stop)) || Chars.isSpace(text.charAt(stop)))) {
      stop--;
    }
    return stop;
  }

  /** Index of the first char at {@code from} or behind it that is no space. */
  int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The letter at {@code from} or behind opening quotes there; 0 if there is none. */
  private int letterFrom(int from) {
    int at = from;
    while (at < text.length() && Chars.isOpening(text.charAt(at))) {
      at++;
    }
    int c = at < text.length() ? text.codePointAt(at) : 0;
    return Character.isLetter(c) ? c : 0;
  }
}
