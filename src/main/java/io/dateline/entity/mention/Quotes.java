package io.dateline.entity.mention;

import io.dateline.text.Span;
import java.util.Map;

/** The closing quote of {@code центр «Крок»}, part of a name that holds the opening one. */
final class Quotes {
  /** What may close each; Polish closes {@code „} as English does, German does not. */
  private static final Map<Character, String> CLOSING =
      Map.of('«', "»", '„', "“”\"", '“', "”\"", '"', "\"", '「', "」", '『', "』", '《', "》");

  private Quotes() {}

  /** The name with the quote behind it, where that closes one within the name. */
  static Span close(String text, Span span) {
    if (span.end() == text.length()) {
      return span;
    }
    char behind = text.charAt(span.end());
    boolean open = false;
    for (int at = span.begin() + 1; at < span.end(); at++) {
      char mark = text.charAt(at);
      open = open ? mark != behind : CLOSING.getOrDefault(mark, "").indexOf(behind) >= 0;
    }
    return open ? new Span(span.begin(), span.end() + 1) : span;
  }
}
