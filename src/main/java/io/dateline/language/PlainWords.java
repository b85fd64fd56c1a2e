package io.dateline.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a passage without what says nothing of its language: addresses, names of accounts,
 * digits, and capitals throughout. Belongs to one thread.
 */
final class PlainWords {

  private static final byte OTHER = 0;
  private static final byte SPACE = 1;
  private static final byte CAPITAL = 2;
  private static final byte SMALL = 3;
  private static final byte LETTER = 4;
  private static final byte DIGIT = 5;

  /** What each char of the basic plane is. */
  private static final byte[] KINDS = kinds();

  /** Of capitals among the letters of a passage that was written in capitals. */
  private static final double CAPITALS_SHARE = 0.7;

  private final String text;
  private final Scripts scripts = new Scripts();
  private char[] chars;
  private int length;
  private int capitals;
  private int smalls;

  private PlainWords(String text, int most) {
    this.text = text;
    this.chars = new char[most];
  }

  static PlainWords of(String text, int begin, int end) {
    PlainWords words = new PlainWords(text, end - begin + 1);
    int at = begin;
    while (at < end) {
      int from = at;
      while (at < end && KINDS[text.charAt(at)] != SPACE) {
        at++;
      }
      if (at > from && !words.isAddress(from, at)) {
        words.add(from, at);
      }
      at++;
    }
    if (words.capitals > 1 && words.capitals >= (words.capitals + words.smalls) * CAPITALS_SHARE) {
      words.lowerCase();
    }
    return words;
  }

  /** The words, a space behind each; not to be changed. */
  char[] chars() {
    return chars;
  }

  /** How many of the chars are used. */
  int length() {
    return length;
  }

  Scripts scripts() {
    return scripts;
  }

  private void add(int from, int to) {
    int before = length;
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      byte kind = KINDS[c];
      if (kind != DIGIT) {
        chars[length++] = c;
      }
      if (kind >= CAPITAL && kind <= LETTER) {
        letter = true;
        scripts.count(c);
        capitals += kind == CAPITAL ? 1 : 0;
        smalls += kind == SMALL ? 1 : 0;
      } else if (Character.isHighSurrogate(c) && Character.isLetter(text.codePointAt(i))) {
        letter = true;
        scripts.count(text.codePointAt(i));
      }
    }
    if (letter) {
      chars[length++] = ' ';
    } else {
      length = before;
    }
  }

  /** A URL, an e-mail address or the name of an account. */
  private boolean isAddress(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '@' || (c == '/' && i + 1 < to && text.charAt(i + 1) == '/')) {
        return true;
      }
    }
    return text.regionMatches(true, from, "www.", 0, 4);
  }

  private void lowerCase() {
    chars = new String(chars, 0, length).toLowerCase(Locale.ROOT).toCharArray();
    length = chars.length;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(kinds, OTHER);
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind((char) i);
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b') {
      return SPACE;
    }
    if (Character.isUpperCase(c)) {
      return CAPITAL;
    }
    if (Character.isLowerCase(c)) {
      return SMALL;
    }
    if (Character.isLetter(c) || isVowelSign(c)) {
      return LETTER;
    }
    return Character.isDigit(c) ? DIGIT : OTHER;
  }

  /** Where vowels are written as marks they say as much as letters. */
  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return c > '\u08ff'
        && (type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK);
  }
}
