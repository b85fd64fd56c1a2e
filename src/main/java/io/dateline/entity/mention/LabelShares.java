package io.dateline.entity.mention;

import io.dateline.model.Encoding;

/** The shares of a piece's labels, as natural logarithms. */
final class LabelShares {
  /** O, then B- and I- of each of five types. */
  static final int LABELS = 11;

  private LabelShares() {}

  static double[] of(Encoding encoding, int piece) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < LABELS; label++) {
      greatest = Math.max(greatest, encoding.logit(piece, Encoding.NAMES + label));
    }
    double sum = 0;
    for (int label = 0; label < LABELS; label++) {
      // unlike those of Math, its digits are the same on every JDK
      sum += StrictMath.exp(encoding.logit(piece, Encoding.NAMES + label) - greatest);
    }
    double whole = greatest + StrictMath.log(sum);
    double[] shares = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      shares[label] = encoding.logit(piece, Encoding.NAMES + label) - whole;
    }
    return shares;
  }
}
