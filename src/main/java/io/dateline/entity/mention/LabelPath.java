package io.dateline.entity.mention;

import io.dateline.model.Encoding;
import java.util.function.IntPredicate;

/**
 * The likeliest labels of a row of pieces: O (0), then B- (odd) and I- (even) of each type, where
 * I- only follows B- or I- of its type.
 */
final class LabelPath {
  private static final int OUTSIDE = 0;

  /** How much likelier O is at a word that parts names than the model says: four times. */
  private static final double DOUBT = StrictMath.log(12);

  private final int[] labels;

  /** Natural logarithm of the share of each piece's label. */
  private final double[] logShares;

  private LabelPath(int[] labels, double[] logShares) {
    this.labels = labels;
    this.logShares = logShares;
  }

  /**
   * Viterbi's algorithm over the pieces {@code [from, to)}.
   *
   * @param partsNames whether a piece is a word that seldom stands within a name
   */
  static LabelPath best(Encoding encoding, int from, int to, IntPredicate partsNames) {
    int length = to - from;
    double[][] shares = new double[length][];
    int[][] before = new int[length][LabelShares.LABELS];
    double[] sums = new double[LabelShares.LABELS];
    for (int i = 0; i < length; i++) {
      shares[i] = LabelShares.of(encoding, from + i);
      if (partsNames.test(from + i)) {
        shares[i][OUTSIDE] += DOUBT;
      }
      sums = i == 0 ? first(shares[0]) : step(sums, shares[i], before[i]);
    }
    int[] labels = new int[length];
    double[] logShares = new double[length];
    int label = argMax(sums);
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      logShares[i] = shares[i][label];
      label = before[i][label];
    }
    return new LabelPath(labels, logShares);
  }

  private static double[] first(double[] shares) {
    double[] sums = shares.clone();
    for (int label = 2; label < LabelShares.LABELS; label += 2) {
      sums[label] = Double.NEGATIVE_INFINITY;
    }
    return sums;
  }

  private static double[] step(double[] sums, double[] shares, int[] before) {
    int best = argMax(sums);
    double[] next = new double[LabelShares.LABELS];
    for (int label = 0; label < LabelShares.LABELS; label++) {
      before[label] = isInside(label) ? likelier(sums, label - 1, label) : best;
      next[label] = sums[before[label]] + shares[label];
    }
    return next;
  }

  private static boolean isInside(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  private static int likelier(double[] sums, int a, int b) {
    return sums[a] >= sums[b] ? a : b;
  }

  private static int argMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = likelier(values, best, i);
    }
    return best;
  }

  int length() {
    return labels.length;
  }

  /** Index past the last piece of the name that begins at {@code i}; {@code i} if none does. */
  int endOfName(int i) {
    if (labels[i] == OUTSIDE) {
      return i;
    }
    int end = i + 1;
    while (end < labels.length && labels[end] == insideOf(labels[i])) {
      end++;
    }
    return end;
  }

  private static int insideOf(int label) {
    return isInside(label) ? label : label + 1;
  }

  /** Number of the type of the name that piece {@code i} belongs to. */
  int type(int i) {
    return (labels[i] - 1) / 2;
  }

  /** Geometric mean of the shares of the labels of the pieces {@code [from, to)}. */
  double score(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += logShares[i];
    }
    return StrictMath.exp(sum / (to - from));
  }
}
