package io.dateline.language;

import io.dateline.article.ModelCard;
import io.dateline.model.ModelFiles;
import java.io.IOException;
import java.util.List;

/**
 * Language identification by fastText (Joulin et al. 2016): a text is the mean of the vectors of
 * its words and of their character n-grams, and a binary tree of the labels says how likely each
 * is. Reads the quantised form of the model; gives what the reference gives. Thread-safe.
 */
public final class FastTextModel {

  /** The name of its description among the models. */
  static final String NAME = "lid";

  private static final String FILE = "lid.176.ftz";

  private final ModelCard card;
  private final FastTextFeatures features;
  private final LabelTree tree;

  FastTextModel(ModelCard card, FastTextFeatures features, LabelTree tree) {
    this.card = card;
    this.features = features;
    this.tree = tree;
  }

  /** A label of the model and its probability, 0 to 1. */
  public record Guess(String label, double probability) {}

  /**
   * Loads the model that lies under {@code root} on the class path.
   *
   * @throws IOException if a file is missing, damaged, or not what its description says
   */
  public static FastTextModel load(ClassLoader classes, String root) throws IOException {
    ModelFiles files = ModelFiles.of(classes, root, NAME);
    return new FastTextReader(files.read(FILE)).read(files.card(FILE));
  }

  public ModelCard card() {
    return card;
  }

  /** The likeliest labels of a text, best first, as the reference gives them for one line. */
  public List<Guess> predict(String text, int count) {
    TextVector vector = vector();
    vector.add(text.toCharArray(), text.length());
    vector.addEnd();
    return predict(vector, count);
  }

  /** An empty vector, to add texts to. */
  TextVector vector() {
    return new TextVector(features);
  }

  List<Guess> predict(TextVector vector, int count) {
    return tree.best(vector.mean(), count);
  }

  /** The labels in the order in which {@link #probabilities} has them. */
  List<String> labels() {
    return tree.labels();
  }

  /**
   * The probability of each label for a text's mean vector.
   *
   * @param least below which it may be said to be 0
   */
  double[] probabilities(float[] mean, double least) {
    return tree.probabilities(mean, least);
  }

  /** Probability of the label with a number, at a fraction of the cost of all. */
  double probability(int label, float[] mean) {
    return tree.probability(label, mean);
  }
}
