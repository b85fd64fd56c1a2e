package io.dateline.text;

/**
 * A slice of a Java string, zero-based and half-open, counted in UTF-16 units; never cuts a
 * surrogate pair. What is published is {@link io.dateline.article.Offsets} in code points instead.
 *
 * @param begin index of the first char
 * @param end index past the last char
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a slice: [%d, %d)".formatted(begin, end));
    }
  }

  public int length() {
    return end - begin;
  }

  public String of(String text) {
    return text.substring(begin, end);
  }
}
