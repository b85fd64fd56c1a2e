package io.dateline.language;

import io.dateline.language.FastTextModel.Guess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * fastText's hierarchical softmax: a Huffman tree over the counts of the labels, at each inner node
 * of which a text turns left or right with some probability.
 */
final class LabelTree {

  /** Added to the probability of each turn, as the reference does to keep its logarithm finite. */
  private static final double LEAST = 1e-5;

  private static final int LEAF = -1;

  private final List<String> labels;
  private final int[] left;
  private final int[] right;
  private final int[] parent;
  private final float[] nodes;
  private final int dimension;

  private LabelTree(List<String> labels, float[] nodes, int dimension) {
    int size = 2 * labels.size() - 1;
    this.labels = List.copyOf(labels);
    this.left = new int[size];
    this.right = new int[size];
    this.parent = new int[size];
    this.nodes = nodes;
    this.dimension = dimension;
  }

  /**
   * Builds the tree as the training did.
   *
   * @param counts of the labels, the most frequent first
   * @param nodes vectors of the inner nodes, {@code [labels × dimension]}, the last unused
   */
  static LabelTree of(List<String> labels, List<Long> counts, float[] nodes, int dimension) {
    LabelTree tree = new LabelTree(labels, nodes, dimension);
    int leaves = labels.size();
    long[] weight = new long[2 * leaves - 1];
    Arrays.fill(weight, Long.MAX_VALUE);
    for (int i = 0; i < leaves; i++) {
      weight[i] = counts.get(i);
      tree.left[i] = LEAF;
      tree.right[i] = LEAF;
    }
    int leaf = leaves - 1;
    int inner = leaves;
    for (int node = leaves; node < weight.length; node++) {
      int[] least = new int[2];
      for (int i = 0; i < 2; i++) {
        least[i] = leaf >= 0 && weight[leaf] < weight[inner] ? leaf-- : inner++;
      }
      tree.left[node] = least[0];
      tree.right[node] = least[1];
      tree.parent[least[0]] = node;
      tree.parent[least[1]] = node;
      weight[node] = weight[least[0]] + weight[least[1]];
    }
    return tree;
  }

  /** The labels in the order in which they are numbered. */
  List<String> labels() {
    return labels;
  }

  /**
   * Probability of each label.
   *
   * @param least labels of branches that are less likely than this have 0, which saves most of the
   *     tree for most texts
   */
  double[] probabilities(float[] text, double least) {
    double[] reached = new double[left.length];
    reached[left.length - 1] = 1;
    for (int node = left.length - 1; node >= labels.size(); node--) {
      if (reached[node] < least) {
        continue;
      }
      double turnsRight = turnsRight(node, text);
      reached[left[node]] = reached[node] * (LEAST + 1 - turnsRight);
      reached[right[node]] = reached[node] * (LEAST + turnsRight);
    }
    double[] probabilities = Arrays.copyOf(reached, labels.size());
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Math.min(1, probabilities[i]);
    }
    return probabilities;
  }

  /** Probability of one label, at the cost of its path through the tree. */
  double probability(int label, float[] text) {
    double probability = 1;
    for (int node = label; node != left.length - 1; node = parent[node]) {
      double turnsRight = turnsRight(parent[node], text);
      probability *= LEAST + (right[parent[node]] == node ? turnsRight : 1 - turnsRight);
    }
    return Math.min(1, probability);
  }

  /** The likeliest labels, best first. */
  List<Guess> best(float[] text, int count) {
    List<Guess> guesses = new ArrayList<>();
    descend(left.length - 1, 1, text, count, guesses);
    return List.copyOf(guesses);
  }

  private void descend(int node, double probability, float[] text, int count, List<Guess> guesses) {
    if (guesses.size() == count && probability < guesses.get(count - 1).probability()) {
      return;
    }
    if (left[node] == LEAF) {
      insert(new Guess(labels.get(node), Math.min(1, probability)), count, guesses);
      return;
    }
    double turnsRight = turnsRight(node, text);
    descend(left[node], probability * (LEAST + 1 - turnsRight), text, count, guesses);
    descend(right[node], probability * (LEAST + turnsRight), text, count, guesses);
  }

  private static void insert(Guess guess, int count, List<Guess> guesses) {
    int at =
        Collections.binarySearch(
            guesses, guess, Comparator.comparingDouble(Guess::probability).reversed());
    guesses.add(at < 0 ? -at - 1 : at + 1, guess);
    if (guesses.size() > count) {
      guesses.remove(count);
    }
  }

  private double turnsRight(int node, float[] text) {
    int from = (node - labels.size()) * dimension;
    float dot = 0;
    for (int i = 0; i < dimension; i++) {
      dot += nodes[from + i] * text[i];
    }
    return 1 / (1 + StrictMath.exp(-dot));
  }
}
