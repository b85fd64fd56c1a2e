package io.dateline.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts what goes on for too long without a stop: tables, lists, and scripts that part sentences by
 * a space only. Cut behind a comma or the like, else at a space, else in mid-word.
 */
final class LongSentences {

  /** Chars of a sentence beyond which it is cut. */
  static final int LONGEST = 600;

  /** The same for scripts that write a space between phrases and not between words. */
  static final int LONGEST_OF_PHRASES = 250;

  private static final Set<UnicodeScript> SPACE_BETWEEN_PHRASES =
      EnumSet.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private static final String PAUSES =
      ";:,\u2013\u2014|\u2022\u00b7\u060c\u061b\u3001\uff0c\uff1b\uff1a\u0964\u104a\u0f0d\u1363\u1364";

  private LongSentences() {}

  /** Adds the slice, trimmed, in as many parts as it takes; nothing if it is blank. */
  static void cut(String text, int from, int to, List<Span> into) {
    int begin = from;
    int end = to;
    while (begin < end && Chars.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      return;
    }
    int longest = longest(text, begin);
    if (end - begin <= longest) {
      into.add(new Span(begin, end));
      return;
    }
    int at = begin;
    while (end - at > longest) {
      int next = cutWithin(text, at, at + longest);
      cut(text, at, next, into);
      at = next;
    }
    cut(text, at, end, into);
  }

  private static int longest(String text, int begin) {
    int probe = begin;
    int last = Math.min(begin + LONGEST_OF_PHRASES, text.length() - 1);
    while (probe < last && !Character.isLetter(text.charAt(probe))) {
      probe++;
    }
    return SPACE_BETWEEN_PHRASES.contains(UnicodeScript.of(text.codePointAt(probe)))
        ? LONGEST_OF_PHRASES
        : LONGEST;
  }

  private static int cutWithin(String text, int from, int to) {
    int half = from + (to - from) / 2;
    int space = -1;
    for (int i = to; i > from; i--) {
      boolean atSpace = Chars.isSpace(text.charAt(i));
      char before = text.charAt(i - 1);
      if (i > half && PAUSES.indexOf(before) >= 0 && (atSpace || before > '\u2fff')) {
        return i;
      }
      if (atSpace && space < 0) {
        space = i;
      }
    }
    if (space > from) {
      return space;
    }
    int hard = to;
    while (hard > half && !isBetweenClusters(text, hard)) {
      hard--;
    }
    return hard > half ? hard : to - (Character.isLowSurrogate(text.charAt(to)) ? 1 : 0);
  }

  private static boolean isBetweenClusters(String text, int at) {
    return !Character.isLowSurrogate(text.charAt(at))
        && !Chars.isMark(text.codePointAt(at))
        && text.charAt(at) != '\u200d'
        && text.charAt(at - 1) != '\u200d';
  }
}
