package io.dateline.value.words;

/**
 * A number that CLDR has formatted, taken apart again.
 *
 * @param number its figures, in ASCII; {@code 1} where it has none
 * @param word all the rest, without spaces around it
 */
record Measured(String number, String word) {

  static Measured of(String formatted) {
    StringBuilder figures = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < formatted.length(); i++) {
      char c = formatted.charAt(i);
      boolean separates = i > 0 && i + 1 < formatted.length() && isBetweenDigits(formatted, i);
      if (Character.isDigit(c)) {
        figures.append((char) ('0' + Character.digit(c, 10)));
      } else if (!separates) {
        rest.append(Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    String number = figures.isEmpty() ? "1" : figures.toString();
    return new Measured(number, rest.toString().strip());
  }

  private static boolean isBetweenDigits(String formatted, int i) {
    return Character.isDigit(formatted.charAt(i - 1)) && Character.isDigit(formatted.charAt(i + 1));
  }
}
