package io.dateline.article;

/**
 * The polarity of a text or of the light in which it shows a name.
 *
 * @param label the polarity in a word
 * @param score positive minus negative, -1 to 1
 * @param scores the shares behind it
 */
public record Polarity(Label label, double score, Scores scores) {
  // measured on the labelled news sentences and articles that the model was evaluated on
  private static final double LEAST_OF_BOTH = 0.28;
  private static final double LEAST_SCORE = 0.2;

  /**
   * The polarity of these shares: MIXED where negative and positive are both strong, NEUTRAL where
   * neither prevails clearly.
   */
  public static Polarity of(Scores scores) {
    double score = scores.positive() - scores.negative();
    return new Polarity(label(score, scores), score, scores);
  }

  private static Label label(double score, Scores scores) {
    if (Math.min(scores.positive(), scores.negative()) >= LEAST_OF_BOTH) {
      return Label.MIXED;
    }
    if (Math.abs(score) < LEAST_SCORE) {
      return Label.NEUTRAL;
    }
    return score > 0 ? Label.POSITIVE : Label.NEGATIVE;
  }

  /** Polarity in a word. */
  public enum Label {
    POSITIVE,
    NEGATIVE,
    NEUTRAL,
    MIXED
  }

  /** Shares of the three polarities; they sum to 1. */
  public record Scores(double positive, double negative, double neutral) {}
}
