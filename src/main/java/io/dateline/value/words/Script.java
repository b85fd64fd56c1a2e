package io.dateline.value.words;

/** Where words begin and end in the scripts of the world. */
public final class Script {
  private Script() {}

  /** A letter, a figure, or a sign that is written on letters. */
  public static boolean isOfWord(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c);
  }

  /**
   * A letter of a script that sets no spaces between words: Han, kana, Thai, Lao, Burmese, Khmer.
   */
  public static boolean isUnspaced(char c) {
    return c >= '\u0e00' && c <= '\u0eff'
        || c >= '\u1000' && c <= '\u109f'
        || c >= '\u1780' && c <= '\u17ff'
        || c >= '\u2e80' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff';
  }

  /** A letter behind which others can be hung onto the word, as Korean does. */
  public static boolean takesParticles(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  public static boolean isDigit(char folded) {
    return folded >= '0' && folded <= '9';
  }
}
