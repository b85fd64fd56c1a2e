package io.dateline.language;

import java.util.Arrays;

/**
 * A passage as n-grams and words see it: a space, then its words in small letters, a space behind
 * each. Belongs to one thread.
 */
final class FoldedText {

  static final char SPACE = ' ';
  static final char APOSTROPHE = '\'';

  private static final String APOSTROPHES = "'’ʼʻ‘";

  /** What each char is folded to: small letters and marks as they are, all else a space. */
  private static final char[] FOLDED = folded();

  private final char[] chars;
  private final int length;

  private FoldedText(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
  }

  static FoldedText of(PlainWords plain) {
    if (plain.length() == 0) {
      return new FoldedText(new char[0], 0);
    }
    char[] text = new char[plain.length() + 2];
    int end = 1;
    text[0] = SPACE;
    for (int i = 0; i < plain.length(); i++) {
      char c = FOLDED[plain.chars()[i]];
      if (c != SPACE || text[end - 1] != SPACE) {
        text[end++] = c;
      }
    }
    if (text[end - 1] != SPACE) {
      text[end++] = SPACE;
    }
    return new FoldedText(text, end);
  }

  /** Not to be changed. */
  char[] chars() {
    return chars;
  }

  /** How many of the chars are used. */
  int length() {
    return length;
  }

  private static char[] folded() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    Arrays.fill(folded, SPACE);
    for (int i = 0; i < folded.length; i++) {
      char c = (char) i;
      if (Character.isLetter(c) || isMark(c)) {
        folded[i] = Character.toLowerCase(c);
      }
    }
    APOSTROPHES.chars().forEach(c -> folded[c] = APOSTROPHE);
    return folded;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
