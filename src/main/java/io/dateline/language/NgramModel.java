package io.dateline.language;

import io.dateline.article.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * A linear model of languages over the sum of a text's n-grams and over what fastText says of it.
 * Immutable.
 *
 * <p>A text of {@code n} n-grams scores {@code sum / √n · out + view · mean + trust · log p + bias}
 * in each language; where fastText was not asked, {@code sum / √n · out + alone}.
 */
final class NgramModel {

  /** Added to fastText's probabilities before their logarithm is taken. */
  static final double LEAST = 1e-4;

  /** More n-grams than this are no more evidence. */
  private static final int MOST_ROWS = 512;

  private final List<String> codes;
  private final List<Set<UnicodeScript>> scripts;
  private final List<List<String>> labels;
  private final int undetermined;
  private final NgramRows rows;
  private final double[] out;
  private final double[] view;
  private final float[] bias;
  private final float[] alone;
  private final Weights weights;

  /**
   * Single numbers of the model.
   *
   * @param trust in fastText's logarithms
   * @param unseen added to the score of a language that fastText alone knows
   * @param warmth the softmax's temperature is {@code warmth · n^cooling}
   */
  record Weights(float trust, float unseen, float warmth, float cooling) {}

  /**
   * Takes the arrays over.
   *
   * @param codes of the languages, {@link Language#UNDETERMINED} among them
   * @param scripts in which it has seen each of them
   * @param labels fastText's for each of them
   * @param out {@code [dimension × languages]}
   * @param view {@code [fastText's dimension × languages]}
   */
  NgramModel(
      List<String> codes,
      List<Set<UnicodeScript>> scripts,
      List<List<String>> labels,
      NgramRows rows,
      double[] out,
      double[] view,
      float[] bias,
      float[] alone,
      Weights weights) {
    this.codes = List.copyOf(codes);
    this.scripts = List.copyOf(scripts);
    this.labels = List.copyOf(labels);
    this.undetermined = codes.indexOf(Language.UNDETERMINED);
    this.rows = rows;
    this.out = out;
    this.view = view;
    this.bias = bias;
    this.alone = alone;
    this.weights = weights;
  }

  List<String> codes() {
    return codes;
  }

  /** Whether the model has seen a language in a script. */
  boolean knows(int language, UnicodeScript script) {
    return scripts.get(language).contains(script);
  }

  /** fastText's labels for each language, none where it does not know it. */
  List<List<String>> labels() {
    return labels;
  }

  /**
   * What a language scores that fastText alone knows: a share of what is in none of the others.
   *
   * @param log of fastText's probability
   */
  double scoreOfUnseen(double[] scores, double log) {
    return scores[undetermined] + weights.trust() * log + weights.unseen();
  }

  NgramSum sum() {
    return new NgramSum(rows);
  }

  /** What each language scores by the n-grams alone. */
  double[] scores(NgramSum sum) {
    double[] scores = scoresOfSum(sum);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += alone[i];
    }
    return scores;
  }

  /**
   * What each language scores by the n-grams and by fastText.
   *
   * @param mean fastText's vector of the text
   * @param logs of fastText's probability of each language, 0 where it does not know it
   */
  double[] scores(NgramSum sum, float[] mean, double[] logs) {
    double[] scores = scoresOfSum(sum);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weights.trust() * logs[i] + bias[i];
    }
    for (int d = 0; d < mean.length; d++) {
      addRow(view, d, mean[d], scores);
    }
    return scores;
  }

  /** What differences of scores are divided by, for a text of so many n-grams. */
  double temperature(int count) {
    int n = Math.max(1, Math.min(count, MOST_ROWS));
    return weights.warmth() * StrictMath.pow(n, weights.cooling());
  }

  private double[] scoresOfSum(NgramSum sum) {
    double[] scores = new double[codes.size()];
    int count = Math.max(1, sum.count());
    double scale = StrictMath.sqrt(Math.min(count, MOST_ROWS)) / count;
    for (int d = 0; d < rows.dimension(); d++) {
      addRow(out, d, scale * sum.sums()[d], scores);
    }
    return scores;
  }

  private static void addRow(double[] matrix, int row, double factor, double[] scores) {
    int at = row * scores.length;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += factor * matrix[at + i];
    }
  }
}
