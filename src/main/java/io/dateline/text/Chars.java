package io.dateline.text;

/** What a char is in the grammar of sentences. */
final class Chars {

  private static final String CLOSING =
      "\"'\u201d\u2019\u00bb\u203a)]}\u300d\u300f\uff09\u3011\u300b";
  private static final String OPENING =
      "\"'\u201c\u201e\u2018\u201a\u00ab\u2039([{\u300c\u300e\uff08\u3010\u300a\u00bf\u00a1";
  private static final String SPACELESS_STOPS = "\u3002\uff01\uff1f\uff0e\uff61";

  private Chars() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u0085';
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** A stop after which no space is written. */
  static boolean isSpacelessStop(char c) {
    return SPACELESS_STOPS.indexOf(c) >= 0;
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /**
   * A small letter, which no sentence begins with. Georgian's are none: its capitals are for
   * emphasis only.
   */
  static boolean isSmall(int codePoint) {
    return Character.isLowerCase(codePoint) && !isGeorgian(codePoint);
  }

  /** A letter of a script that does not tell by capitals where a sentence begins. */
  static boolean isCaseless(int codePoint) {
    return isGeorgian(codePoint)
        || Character.isLetter(codePoint)
            && !Character.isUpperCase(codePoint)
            && !Character.isLowerCase(codePoint)
            && !Character.isTitleCase(codePoint);
  }

  private static boolean isGeorgian(int codePoint) {
    return codePoint >= '\u10a0' && codePoint <= '\u10ff';
  }

  /** A letter or one of the signs that are written on letters. */
  static boolean isOfWord(int codePoint) {
    return Character.isLetter(codePoint) || isMark(codePoint);
  }

  /** A sign that is written on the letter before it. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
