package io.dateline.entity.mention;

import io.dateline.model.Encoding;

/** How sure the encoder is of the labels of a piece. */
final class LabelShares {
  /** O, then B- and I- of each of five types. */
  static final int LABELS = 11;

  private LabelShares() {}

  /** Natural logarithm of a label's share among the labels of a piece. */
  static double logOf(Encoding encoding, int piece, int label) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int other = 0; other < LABELS; other++) {
      greatest = Math.max(greatest, encoding.logit(piece, Encoding.NAMES + other));
    }
    double sum = 0;
    for (int other = 0; other < LABELS; other++) {
      // unlike those of Math, its digits are the same on every JDK
      sum += StrictMath.exp(encoding.logit(piece, Encoding.NAMES + other) - greatest);
    }
    return encoding.logit(piece, Encoding.NAMES + label) - (greatest + StrictMath.log(sum));
  }
}
