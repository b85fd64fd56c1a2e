package io.dateline.article;

/**
 * A slice of the published text, zero-based and half-open, counted in Unicode code points.
 *
 * @param begin first code point
 * @param end one past the last code point
 */
public record Offsets(int begin, int end) {
  public Offsets {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a slice: [%d, %d)".formatted(begin, end));
    }
  }

  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies within this slice. */
  public boolean contains(Offsets other) {
    return begin <= other.begin && other.end <= end;
  }
}
