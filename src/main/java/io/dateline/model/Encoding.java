package io.dateline.model;

import java.util.Arrays;

/**
 * What the encoder says of a text: its pieces, where they stand, and the logits of each. Pieces are
 * in order of the text; offsets are UTF-16 indices into it, white space trimmed off.
 */
public final class Encoding {

  /** Logits a piece at least; a model may have more, for other heads. */
  public static final int LOGITS = 34;

  /** First of the 11 name labels: O, then B- and I- of each of the five types. */
  public static final int NAMES = 0;

  /** First of the three logits (negative, neutral, positive) of the text's polarity. */
  public static final int TEXT_POLARITY = 11;

  /** First of the three logits of the polarity towards the name that a piece belongs to. */
  public static final int NAME_POLARITY = 14;

  /** First of the logits of the 17 topics, in the order of their codes. */
  public static final int TOPICS = 17;

  private final int[] begins;
  private final int[] ends;
  private final float[] logits;
  private final int width;
  private final int encodedEnd;

  /**
   * Takes the arrays over; the caller must not change them afterwards.
   *
   * @param begins index of each piece's first char
   * @param ends index past each piece's last char
   * @param logits {@code [pieces × width]}
   * @param width logits a piece, {@link #LOGITS} or more
   * @param encodedEnd index past the last char that was read; the text's length unless it was too
   *     long
   */
  public Encoding(int[] begins, int[] ends, float[] logits, int width, int encodedEnd) {
    if (width < LOGITS || ends.length != begins.length || logits.length != begins.length * width) {
      throw new IllegalArgumentException(
          "%d begins, %d ends and %d logits of width %d"
              .formatted(begins.length, ends.length, logits.length, width));
    }
    this.begins = begins;
    this.ends = ends;
    this.logits = logits;
    this.width = width;
    this.encodedEnd = encodedEnd;
  }

  /** Number of pieces. */
  public int size() {
    return begins.length;
  }

  public int begin(int piece) {
    return begins[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  /** Index past the last char that was read; the text's length unless the text was too long. */
  public int encodedEnd() {
    return encodedEnd;
  }

  public float logit(int piece, int label) {
    return logits[piece * width + label];
  }

  /**
   * Number of the first piece that ends behind the char at {@code index}; {@link #size()} if none.
   */
  public int pieceAt(int index) {
    int found = Arrays.binarySearch(ends, index + 1);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && ends[at - 1] > index) {
      at--;
    }
    return at;
  }

  /**
   * Mean of {@code count} neighbouring logits over the pieces {@code [from, to)}.
   *
   * @throws IllegalArgumentException if there are no pieces
   */
  public float[] mean(int from, int to, int firstLabel, int count) {
    if (from >= to) {
      throw new IllegalArgumentException("no pieces in [%d, %d)".formatted(from, to));
    }
    float[] sum = new float[count];
    for (int piece = from; piece < to; piece++) {
      for (int i = 0; i < count; i++) {
        sum[i] += logit(piece, firstLabel + i);
      }
    }
    for (int i = 0; i < count; i++) {
      sum[i] /= to - from;
    }
    return sum;
  }
}
