package io.dateline.entity.mention;

import io.dateline.entity.words.Script;
import io.dateline.text.Span;

/** Punctuation around a name, and brackets of which it has only one. */
final class Brackets {
  private Brackets() {}

  static Span trim(String text, Span span) {
    Span trimmed = withoutMarks(text, span);
    String name = trimmed.of(text);
    int opening = name.lastIndexOf('(');
    int closing = name.indexOf(')');
    if (opening >= 0 && name.indexOf(')', opening) < 0) {
      return withoutMarks(text, new Span(trimmed.begin(), trimmed.begin() + opening));
    }
    if (closing >= 0 && name.lastIndexOf('(', closing) < 0) {
      return withoutMarks(text, new Span(trimmed.begin(), trimmed.begin() + closing));
    }
    return trimmed;
  }

  private static Span withoutMarks(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !Script.isWordPart(text.codePointAt(begin))) {
      begin += Character.charCount(text.codePointAt(begin));
    }
    while (end > begin
        && !Script.isWordPart(text.codePointBefore(end))
        && !closes(text, begin, end)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(begin, end);
  }

  private static boolean closes(String text, int begin, int end) {
    if (text.charAt(end - 1) != ')') {
      return false;
    }
    String name = text.substring(begin, end);
    int opening = name.lastIndexOf('(');
    return opening > 0 && name.indexOf(')', opening) == name.length() - 1;
  }
}
