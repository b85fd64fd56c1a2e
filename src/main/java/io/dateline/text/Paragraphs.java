package io.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A blank line always parts two; a line break alone does unless the
 * lines are filled up to a margin, as in old wire copy, or the next goes on in lower case.
 */
final class Paragraphs {

  /** Margins of filled lines, in chars. */
  private static final int NARROWEST_MARGIN = 50;

  private static final int WIDEST_MARGIN = 120;

  private final String text;
  private final int end;
  private final List<Span> paragraphs = new ArrayList<>();

  private Paragraphs(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The paragraphs of a slice of text in order, without blank ones. */
  static List<Span> split(String text, int from, int to) {
    Paragraphs split = new Paragraphs(text, to);
    List<Span> lines = new ArrayList<>();
    int begin = from;
    while (begin < to) {
      int lineEnd = split.lineEnd(begin);
      if (split.isBlank(begin, lineEnd)) {
        split.addBlock(lines);
        lines.clear();
      } else {
        lines.add(new Span(begin, lineEnd));
      }
      begin = lineEnd + 1;
    }
    split.addBlock(lines);
    return split.paragraphs;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < end && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void addBlock(List<Span> lines) {
    boolean filled = isFilled(lines);
    int begin = -1;
    for (int i = 0; i < lines.size(); i++) {
      begin = begin < 0 ? lines.get(i).begin() : begin;
      boolean last = i == lines.size() - 1;
      if (last || !(filled || goesOnInLowerCase(lines.get(i + 1)))) {
        paragraphs.add(new Span(begin, lines.get(i).end()));
        begin = -1;
      }
    }
  }

  /** Whether no line could have taken the first word of the next. */
  private boolean isFilled(List<Span> lines) {
    int margin = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (lines.size() < 3 || margin < NARROWEST_MARGIN || margin > WIDEST_MARGIN) {
      return false;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() + 1 + firstWordLength(lines.get(i + 1)) <= margin) {
        return false;
      }
    }
    return true;
  }

  private int firstWordLength(Span line) {
    int at = line.begin();
    while (at < line.end() && !Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at - line.begin();
  }

  private boolean goesOnInLowerCase(Span line) {
    int at = line.begin();
    while (Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return Chars.isSmall(text.codePointAt(at));
  }
}
