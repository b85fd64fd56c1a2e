package io.dateline.entity.mention;

import io.dateline.entity.words.Script;
import io.dateline.text.Span;

/** Widens a slice to the words that it cuts, in scripts whose words stand apart. */
final class WholeWords {
  private final String text;

  WholeWords(String text) {
    this.text = text;
  }

  Span around(Span span) {
    int begin = span.begin();
    while (begin > 0 && begin < span.end() && isWithinWord(begin)) {
      begin -= Character.charCount(text.codePointBefore(begin));
    }
    int end = span.end();
    while (end > span.begin() && end < text.length() && isWithinWord(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new Span(begin, end);
  }

  /** Whether a word goes on from before {@code at} to behind it. */
  private boolean isWithinWord(int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return (Script.isWordPart(before) || isStopOfAbbreviation(at - 1))
        && (Script.isWordPart(after) || isStopOfAbbreviation(at))
        && Script.partsWords(before)
        && Script.partsWords(after);
  }

  /** Whether the char at {@code at} is one of the stops of {@code U.S.}. */
  private boolean isStopOfAbbreviation(int at) {
    return isStop(at)
        && isLoneLetter(at - 1)
        && ((isStop(at - 2) && isLoneLetter(at - 3)) || (isLoneLetter(at + 1) && isStop(at + 2)));
  }

  private boolean isStop(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '.';
  }

  private boolean isLoneLetter(int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && (at == 0 || !Script.isWordPart(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Script.isWordPart(text.charAt(at + 1)));
  }
}
