package io.dateline.value.words;

/** How a word must be written to be the one that is meant. */
public enum Lettering {
  ANY,
  /** Letter by letter, as symbols of units: {@code km} and {@code MW}. */
  EXACT,
  /**
   * As names of days and months: with a capital only where the language has one, or at the start of
   * a sentence; wholly in capitals always.
   */
  NAME;

  boolean fits(String text, int begin, int end, String spelling, boolean startsSentence) {
    return switch (this) {
      case ANY -> true;
      case EXACT -> text.startsWith(spelling, begin);
      case NAME -> named(text, begin, end, spelling, startsSentence);
    };
  }

  private static boolean named(
      String text, int begin, int end, String spelling, boolean startsSentence) {
    boolean capital = Character.isUpperCase(text.charAt(begin));
    return capital == Character.isUpperCase(spelling.charAt(0))
        || capital && (startsSentence || allCapitals(text, begin, end));
  }

  private static boolean allCapitals(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return end - begin > 1;
  }
}
