package io.dateline.codec;

/** Java strings may hold half a character; UTF-8 cannot. */
final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** The same string, or one in which each lone surrogate is U+FFFD. */
  static String mend(String text) {
    int lone = firstLone(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    while (lone >= 0) {
      mended.setCharAt(lone, REPLACEMENT);
      lone = firstLone(text, lone + 1);
    }
    return mended.toString();
  }

  /** Index of the first surrogate without its partner, or -1. */
  static int firstLone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!paired(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean paired(String text, int high) {
    return high + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
  }
}
