package io.dateline.article;

/**
 * The polarity of a text or of the light in which it shows a name.
 *
 * @param label the polarity in a word
 * @param score positive minus negative, -1 to 1
 * @param scores the shares behind it
 */
public record Polarity(Label label, double score, Scores scores) {
  // measured on the labelled news sentences, names and articles that the model was evaluated on
  private static final double LEAST_OF_BOTH = 0.34;
  private static final double LEAST_OF_NEUTRAL = 0.8;
  private static final double LEAST_SCORE_OF_MEAN = 0.1;

  /**
   * The polarity that the shares of one sentence or name say: MIXED where negative and positive are
   * both strong, else the likeliest, where what is neutral must be so by a quarter.
   */
  public static Polarity of(Scores scores) {
    double stronger = Math.max(scores.positive(), scores.negative());
    return labelled(scores, stronger > LEAST_OF_NEUTRAL * scores.neutral());
  }

  /**
   * The polarity of a mean over many, most of which are neutral: what little is left of the others
   * tells.
   */
  public static Polarity ofMean(Scores scores) {
    return labelled(scores, Math.abs(scores.positive() - scores.negative()) >= LEAST_SCORE_OF_MEAN);
  }

  private static Polarity labelled(Scores scores, boolean leans) {
    double score = scores.positive() - scores.negative();
    return new Polarity(label(score, scores, leans), score, scores);
  }

  private static Label label(double score, Scores scores, boolean leans) {
    if (Math.min(scores.positive(), scores.negative()) >= LEAST_OF_BOTH) {
      return Label.MIXED;
    }
    if (!leans || score == 0) {
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
