package io.dateline.value.grammar;

import io.dateline.value.words.Script;
import io.dateline.value.words.Signs;

/** Where a value can begin and end: not inside a word, a version, a score or a telephone number. */
final class Edges {
  private static final String JOINERS = ".,:/-'_@#&+*\u00d7=";
  private static final String ARABIC_PREFIXES = "\u0648\u0641\u0628\u0643\u0644";

  private Edges() {}

  static boolean canBegin(Signs text, int at) {
    char c = text.at(at);
    char before = text.at(at - 1);
    if (c == ' ') {
      return false;
    }
    if (Script.isUnspaced(c)) {
      return true;
    }
    boolean figure = Script.isDigit(c);
    if (Script.isOfWord(before)) {
      return figure && Script.isUnspaced(before)
          || !figure && !Script.isOfWord(c) && c != '-'
          || Script.isUnspaced(before)
          || isBehindPrefix(text, at);
    }
    char beyond = text.at(at - 2);
    if (JOINERS.indexOf(before) < 0 || !Script.isOfWord(beyond) || Script.isUnspaced(beyond)) {
      return true;
    }
    if (before == '-' && isHebrew(beyond)) {
      return true;
    }
    // d'avril, and sentences that are joined without a space
    return before == '\'' || !figure && before == '.';
  }

  /** Arabic writes and, in, to as one letter of the word behind it. */
  private static boolean isBehindPrefix(Signs text, int at) {
    return ARABIC_PREFIXES.indexOf(text.at(at - 1)) >= 0 && !Script.isOfWord(text.at(at - 2));
  }

  /** Hebrew joins its prepositions to figures with a hyphen. */
  private static boolean isHebrew(char c) {
    return c >= '\u05d0' && c <= '\u05ea';
  }

  static boolean canEnd(Signs text, int end) {
    char last = text.at(end - 1);
    char next = text.at(end);
    if (Script.isUnspaced(next)) {
      return true;
    }
    if (Script.isDigit(last)) {
      return !isHung(text, end, next);
    }
    if (!Script.isOfWord(last) && Script.isDigit(next)) {
      return false;
    }
    boolean word = Script.isOfWord(last) && !Script.isUnspaced(last);
    return !(word && next == '-' && Character.isLetter(text.at(end + 1)));
  }

  private static boolean isHung(Signs text, int end, char next) {
    if (Script.isOfWord(next)) {
      return !(next >= '\uac00' && next <= '\ud7a3');
    }
    return JOINERS.indexOf(next) >= 0 && next != '\'' && Script.isOfWord(text.at(end + 1))
        || next == '%';
  }
}
