package io.dateline.model;

/** Turns logits into shares that sum to 1. */
public final class Softmax {
  private Softmax() {}

  /** The share of each of the logits; finite whatever their size. */
  public static double[] of(float... logits) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      greatest = Math.max(greatest, logit);
    }
    double[] shares = new double[logits.length];
    double sum = 0;
    for (int i = 0; i < logits.length; i++) {
      // the last digit of Math.exp may differ from one JDK to the next, and with it a record's
      // bytes
      shares[i] = StrictMath.exp(logits[i] - greatest);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
