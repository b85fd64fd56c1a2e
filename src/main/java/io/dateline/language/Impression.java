package io.dateline.language;

import java.util.Locale;

/**
 * What a passage looks like to the language model, without what says nothing of its language:
 * addresses, names of accounts, digits, and capitals throughout. Belongs to one thread.
 */
final class Impression {

  /** As much as a syllable or a word of one sign says, in letters. */
  static final int LETTERS_A_SYLLABLE = 3;

  /** Of capitals among the letters of a passage that was written in capitals. */
  private static final double CAPITALS_SHARE = 0.7;

  private final TextVector vector;
  private final Scripts scripts = new Scripts();

  Impression(FastTextModel model) {
    this.vector = model.vector();
  }

  static Impression of(FastTextModel model, String text, int begin, int end) {
    Impression impression = new Impression(model);
    StringBuilder words = new StringBuilder(end - begin + 1);
    int at = begin;
    while (at < end) {
      int from = at;
      while (at < end && !isSpace(text.charAt(at))) {
        at++;
      }
      if (at > from && isWord(text, from, at)) {
        impression.addWord(text, from, at, words);
      }
      at++;
    }
    impression.vector.add(isInCapitals(words) ? lowerCase(words) : words);
    return impression;
  }

  void add(Impression other) {
    vector.add(other.vector);
    scripts.add(other.scripts);
  }

  TextVector vector() {
    return vector;
  }

  Scripts scripts() {
    return scripts;
  }

  int letters() {
    return scripts.letters(LETTERS_A_SYLLABLE);
  }

  private void addWord(String text, int from, int to, StringBuilder words) {
    int at = from;
    while (at < to) {
      char ascii = text.charAt(at);
      if (ascii < 0x80) {
        at++;
        if (isAsciiLetter(ascii)) {
          scripts.countLatin();
        }
        if (ascii < '0' || ascii > '9') {
          words.append(ascii);
        }
        continue;
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c) || isVowelSign(c)) {
        scripts.count(c);
      }
      if (!Character.isDigit(c)) {
        words.appendCodePoint(c);
      }
    }
    words.append(' ');
  }

  /** Where vowels are written as marks they say as much as letters. */
  private static boolean isVowelSign(int c) {
    int type = Character.getType(c);
    return c > 0x8ff
        && (type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  /** Neither a URL nor an address nor the name of an account. */
  private static boolean isWord(String text, int from, int to) {
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' && i + 1 < to && text.charAt(i + 1) == '/') {
        return false;
      }
      letter |= c > 0x7f || isAsciiLetter(c);
    }
    return letter && !text.regionMatches(true, from, "www.", 0, 4);
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isInCapitals(CharSequence words) {
    int capitals = 0;
    int cased = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
        cased++;
      } else if (Character.isLowerCase(c)) {
        cased++;
      }
    }
    return capitals > 1 && capitals >= cased * CAPITALS_SHARE;
  }

  private static String lowerCase(CharSequence words) {
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
