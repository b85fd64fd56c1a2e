package io.dateline.value.words;

/**
 * Makes alike what is written differently and means the same, char by char, so that every index
 * stays: small letters, ASCII figures, one dash, one apostrophe, one space.
 */
public final class Folding {
  private static final char[] COMMON = new char[0x500];

  static {
    for (char c = 0; c < COMMON.length; c++) {
      COMMON[c] = fold(c);
    }
  }

  private Folding() {}

  public static char[] of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = c < COMMON.length ? COMMON[c] : fold(c);
    }
    return folded;
  }

  private static char fold(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return fold((char) (c - 0xfee0));
    }
    return switch (c) {
      case '\u2019', '\u02bc', '\u2018', '\u00b4', '`' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '~', '\u301c' -> '-';
      case '\u066a', '\ufe6a' -> '%';
      case '\u066b' -> '.';
      case '\u066c', '\u060c', '\u3001' -> ',';
      case '\u0451', '\u0401' -> '\u0435'; // Russian prints io as ie
      case '\u0131', '\u0130', 'I' -> 'i'; // Turkish has two i, and texts in capitals mix them up
      case '\u0622', '\u0623', '\u0625' -> '\u0627'; // alef with and without hamza
      case '\u0649', '\u06cc' -> '\u064a'; // Arabic and Persian yeh
      case '\u06a9' -> '\u0643'; // Arabic and Persian kaf
      default -> plain(c);
    };
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' || c == '\n' ? ' ' : c;
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
  }
}
