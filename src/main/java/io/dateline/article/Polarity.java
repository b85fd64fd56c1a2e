package io.dateline.article;

/**
 * The polarity of a text or of the light in which it shows a name.
 *
 * @param label the polarity in a word
 * @param score positive minus negative, -1 to 1
 * @param scores the shares behind it
 */
public record Polarity(Label label, double score, Scores scores) {

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
