package io.dateline.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All pieces in a double array: a step from a node along a char is one look into memory. What
 * belongs to a node lies side by side, so that it comes with that look: where its children begin,
 * whose child it is, which piece ends there.
 */
final class PieceTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Ints a node, and what each of them is. */
  private static final int SIZE = 3;

  private static final int CHILDREN = 0;
  private static final int PARENT = 1;
  private static final int PIECE = 2;

  /** Dense numbers of the chars that pieces are made of, the most frequent first; 0 if of none. */
  private final char[] codes;

  private final int[] nodes;

  private PieceTrie(char[] codes, int[] nodes) {
    this.codes = codes;
    this.nodes = nodes;
  }

  static PieceTrie of(Pieces pieces) {
    return new Builder(pieces).build();
  }

  /** The node behind {@code node} along {@code c}, or {@link #NONE}. */
  int step(int node, char c) {
    int next = nodes[SIZE * node + CHILDREN] + codes[c];
    return nodes[SIZE * next + PARENT] == node ? next : NONE;
  }

  /** The piece that ends at {@code node}, or {@link #NONE}. */
  int piece(int node) {
    return nodes[SIZE * node + PIECE];
  }

  private static final class Builder {
    /** No node has itself for a parent but the root, which nobody steps to. */
    private static final int FREE = -2;

    private final Pieces vocabulary;
    private final char[] codes;
    private final int alphabet;
    private int[] nodes = {};

    /** Below this slot all are taken. */
    private int firstFree = 1;

    Builder(Pieces vocabulary) {
      this.vocabulary = vocabulary;
      int[] seen = new int[Character.MAX_VALUE + 1];
      for (int piece = Pieces.FIRST; piece < vocabulary.size(); piece++) {
        vocabulary.text(piece).chars().forEach(c -> seen[c]++);
      }
      int[] byFrequency =
          IntStream.range(0, seen.length)
              .filter(c -> seen[c] > 0)
              .boxed()
              .sorted(Comparator.comparingInt(c -> -seen[c]))
              .mapToInt(Integer::intValue)
              .toArray();
      this.alphabet = byFrequency.length + 1;
      this.codes = new char[seen.length];
      for (int i = 0; i < byFrequency.length; i++) {
        codes[byFrequency[i]] = (char) (i + 1);
      }
    }

    PieceTrie build() {
      int[] sorted =
          IntStream.range(Pieces.FIRST, vocabulary.size())
              .boxed()
              .sorted(Comparator.comparing(vocabulary::text))
              .mapToInt(Integer::intValue)
              .toArray();
      grow(2 * sorted.length);
      nodes[PARENT] = NONE;
      place(ROOT, sorted, 0, sorted.length, 0);
      return new PieceTrie(codes, nodes);
    }

    /** Places the children of a node that the pieces {@code [from, to)} pass at {@code depth}. */
    private void place(int node, int[] sorted, int from, int to, int depth) {
      int begin = from;
      if (vocabulary.text(sorted[begin]).length() == depth) {
        nodes[SIZE * node + PIECE] = sorted[begin++];
      }
      int[] bounds = bounds(sorted, begin, to, depth);
      int count = bounds.length - 1;
      int[] children = new int[count];
      for (int i = 0; i < count; i++) {
        children[i] = codes[vocabulary.text(sorted[bounds[i]]).charAt(depth)];
      }
      int base = count == 0 ? 0 : baseFor(children);
      nodes[SIZE * node + CHILDREN] = base;
      for (int child : children) {
        nodes[SIZE * (base + child) + PARENT] = node;
      }
      for (int i = 0; i < count; i++) {
        place(base + children[i], sorted, bounds[i], bounds[i + 1], depth + 1);
      }
    }

    /** Where the pieces of each next char begin, and the end of the last. */
    private int[] bounds(int[] sorted, int begin, int to, int depth) {
      int[] bounds = new int[to - begin + 1];
      int count = 0;
      for (int i = begin; i < to; i++) {
        if (i == begin
            || vocabulary.text(sorted[i]).charAt(depth)
                != vocabulary.text(sorted[i - 1]).charAt(depth)) {
          bounds[count++] = i;
        }
      }
      bounds[count] = to;
      return Arrays.copyOf(bounds, count + 1);
    }

    private int baseFor(int[] children) {
      int least = Arrays.stream(children).min().orElseThrow();
      while (nodes[SIZE * firstFree + PARENT] != FREE) {
        firstFree++;
      }
      int base = Math.max(0, firstFree - least);
      while (!fits(base, children)) {
        base++;
      }
      return base;
    }

    private boolean fits(int base, int[] children) {
      grow(base + alphabet + 1);
      for (int child : children) {
        if (nodes[SIZE * (base + child) + PARENT] != FREE) {
          return false;
        }
      }
      return true;
    }

    private void grow(int slots) {
      int has = nodes.length / SIZE;
      if (slots <= has) {
        return;
      }
      int slotsNow = Math.max(slots, has + has / 2);
      nodes = Arrays.copyOf(nodes, SIZE * slotsNow);
      for (int i = has; i < slotsNow; i++) {
        nodes[SIZE * i + PARENT] = FREE;
        nodes[SIZE * i + PIECE] = NONE;
      }
    }
  }
}
