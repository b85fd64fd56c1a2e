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

  private final Encoding encoding;
  private final int from;
  private final int[] labels;

  private LabelPath(Encoding encoding, int from, int[] labels) {
    this.encoding = encoding;
    this.from = from;
    this.labels = labels;
  }

  /**
   * Viterbi's algorithm over the pieces {@code [from, to)}. It adds logits, not the logarithms of
   * shares: what a piece's labels have in common makes no path better than another.
   *
   * @param partsNames whether a piece is a word that seldom stands within a name
   */
  static LabelPath best(Encoding encoding, int from, int to, IntPredicate partsNames) {
    int[] labels = new int[to - from];
    if (mayHoldNames(encoding, from, to)) {
      follow(encoding, from, partsNames, labels);
    }
    return new LabelPath(encoding, from, labels);
  }

  /**
   * Where O is the likeliest of all labels at every piece, no path is likelier than O throughout.
   */
  private static boolean mayHoldNames(Encoding encoding, int from, int to) {
    for (int piece = from; piece < to; piece++) {
      float outside = encoding.logit(piece, Encoding.NAMES + OUTSIDE);
      for (int label = 1; label < LabelShares.LABELS; label++) {
        if (encoding.logit(piece, Encoding.NAMES + label) > outside) {
          return true;
        }
      }
    }
    return false;
  }

  private static void follow(Encoding encoding, int from, IntPredicate partsNames, int[] labels) {
    int[][] before = new int[labels.length][LabelShares.LABELS];
    double[] sums = new double[LabelShares.LABELS];
    for (int i = 0; i < labels.length; i++) {
      double[] logits = logits(encoding, from + i);
      if (partsNames.test(from + i)) {
        logits[OUTSIDE] += DOUBT;
      }
      sums = i == 0 ? first(logits) : step(sums, logits, before[i]);
    }
    int label = argMax(sums);
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = before[i][label];
    }
  }

  private static double[] logits(Encoding encoding, int piece) {
    double[] logits = new double[LabelShares.LABELS];
    for (int label = 0; label < logits.length; label++) {
      logits[label] = encoding.logit(piece, Encoding.NAMES + label);
    }
    return logits;
  }

  private static double[] first(double[] logits) {
    double[] sums = logits.clone();
    for (int label = 2; label < LabelShares.LABELS; label += 2) {
      sums[label] = Double.NEGATIVE_INFINITY;
    }
    return sums;
  }

  private static double[] step(double[] sums, double[] logits, int[] before) {
    int best = argMax(sums);
    double[] next = new double[LabelShares.LABELS];
    for (int label = 0; label < LabelShares.LABELS; label++) {
      before[label] = isInside(label) ? likelier(sums, label - 1, label) : best;
      next[label] = sums[before[label]] + logits[label];
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

  /** Geometric mean of the shares of the labels of the pieces {@code [begin, end)} of a name. */
  double score(int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += LabelShares.logOf(encoding, from + i, labels[i]);
    }
    return StrictMath.exp(sum / (end - begin));
  }
}
