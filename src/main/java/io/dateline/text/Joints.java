package io.dateline.text;

import io.dateline.text.Abbreviations.Kind;
import java.util.Locale;

/**
 * Finds sentences that are joined without a space, as machines leave them: {@code the same.But we},
 * but neither hosts, e-mail and file names nor code nor abbreviations.
 */
final class Joints {

  /** No further than this is looked for the ends of a token. */
  private static final int LONGEST_TOKEN = 100;

  private Joints() {}

  /** Whether two sentences are joined at the stop with this index. */
  static boolean isAt(String text, int stop) {
    int next = stop + 1;
    while (next < text.length() && Chars.isStop(text.charAt(next))) {
      next++;
    }
    while (next < text.length() && isQuote(text.charAt(next))) {
      next++;
    }
    if (stop == 0
        || next >= text.length()
        || !Character.isUpperCase(text.codePointAt(next))
        || !endsWord(text, stop)
        || !beginsSentence(text, next)) {
      return false;
    }
    return isProse(text, stop);
  }

  /**
   * Whether the full stop stands between two words of some length in a script without capitals,
   * where shorter ones are abbreviations.
   */
  static boolean isBetweenWords(String text, int stop) {
    return lettersBefore(text, stop) >= 4
        && lettersFrom(text, stop + 1) >= 3
        && isProse(text, stop);
  }

  private static boolean isQuote(char c) {
    return Chars.isClosing(c) || Chars.isOpening(c);
  }

  private static boolean endsWord(String text, int stop) {
    int last = stop - 1;
    while (last > 0 && (Chars.isClosing(text.charAt(last)) || Chars.isStop(text.charAt(last)))) {
      last--;
    }
    char c = text.charAt(last);
    if (Character.isDigit(c)) {
      return text.charAt(stop) != '.' || last < stop - 1;
    }
    int letters = lettersBefore(text, last + 1);
    if (!Character.isLowerCase(c) || letters < 2) {
      return false;
    }
    int begin = last + 1 - letters;
    boolean dotted = begin > 0 && text.charAt(begin - 1) == '.';
    return !dotted && !Abbreviations.is(Kind.NEVER_END, text.substring(begin, last + 1));
  }

  private static boolean beginsSentence(String text, int next) {
    int letters = lettersFrom(text, next);
    int end = next + letters;
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (letters == 1) {
      return Chars.isSpace(after) || after == '\u2019' || after == '\'';
    }
    String word = text.substring(next, end);
    return !Abbreviations.is(Kind.NOT_JOINED, word)
        && after != '('
        && after != '='
        && after != '_'
        && (word.equals(word.toUpperCase(Locale.ROOT)) || isCapitalized(word));
  }

  private static boolean isCapitalized(String word) {
    return word.codePoints().skip(1).noneMatch(Character::isUpperCase);
  }

  /** Whether the token around the stop has no sign of a host, an address, a path or code. */
  private static boolean isProse(String text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < LONGEST_TOKEN && !Chars.isSpace(text.charAt(begin - 1))) {
      begin--;
    }
    int end = stop;
    while (end < text.length() && end - stop < LONGEST_TOKEN && !Chars.isSpace(text.charAt(end))) {
      end++;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' || c == '\\' || c == '_' || c == '#') {
        return false;
      }
      boolean inner = c == '.' && i > begin && i + 1 < end;
      if (inner
          && Character.isLetterOrDigit(text.charAt(i - 1))
          && (Character.isLowerCase(text.charAt(i + 1)) || Character.isDigit(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static int lettersBefore(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_TOKEN && Chars.isOfWord(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin;
  }

  private static int lettersFrom(String text, int begin) {
    int end = begin;
    while (end < text.length() && end - begin < LONGEST_TOKEN && Chars.isOfWord(text.charAt(end))) {
      end++;
    }
    return end - begin;
  }
}
