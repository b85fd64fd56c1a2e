package io.dateline.model;

/**
 * How the encoder cuts a text.
 *
 * @param windowPieces most pieces that are read together, not counting the two that stand around
 *     them; the model knows no more than {@link #LONGEST_WINDOW}
 * @param overlapPieces pieces that the windows of a sentence have in common which is longer than a
 *     window
 * @param maxPieces pieces of a text that are read; what stands behind them is not
 */
public record EncoderLimits(int windowPieces, int overlapPieces, int maxPieces) {

  /** The model has 256 positions, two of which the begin and the end take. */
  static final int LONGEST_WINDOW = 254;

  /** The windows of the training, and about 200 pages. */
  public static final EncoderLimits DEFAULT = new EncoderLimits(126, 48, 65_536);

  public EncoderLimits {
    if (windowPieces < 1 || windowPieces > LONGEST_WINDOW) {
      throw new IllegalArgumentException(
          "a window of %d pieces is not within 1 and %d".formatted(windowPieces, LONGEST_WINDOW));
    }
    if (overlapPieces < 0 || 2 * overlapPieces > windowPieces) {
      throw new IllegalArgumentException(
          "an overlap of %d pieces is not within 0 and half a window of %d"
              .formatted(overlapPieces, windowPieces));
    }
    if (maxPieces < windowPieces) {
      throw new IllegalArgumentException(
          "a text of at most %d pieces is less than a window".formatted(maxPieces));
    }
  }
}
