package io.dateline.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All pieces in a double array: a step from a node along a char is one look into memory. A node is
 * two neighbouring ints, where its children begin and whose child it is; the piece that ends at a
 * node lies in an array of its own.
 */
final class PieceTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Dense numbers of the chars that pieces are made of, the most frequent first; 0 if of none. */
  private final char[] codes;

  private final int[] nodes;
  private final int[] pieces;

  private PieceTrie(char[] codes, int[] nodes, int[] pieces) {
    this.codes = codes;
    this.nodes = nodes;
    this.pieces = pieces;
  }

  static PieceTrie of(Pieces pieces) {
    return new Builder(pieces).build();
  }

  /** The node behind {@code node} along {@code c}, or {@link #NONE}. */
  int step(int node, char c) {
    int next = nodes[2 * node] + codes[c];
    return nodes[2 * next + 1] == node ? next : NONE;
  }

  /** The piece that ends at {@code node}, or {@link #NONE}. */
  int piece(int node) {
    return pieces[node];
  }

  private static final class Builder {
    /** No node has itself for a parent but the root, which nobody steps to. */
    private static final int FREE = -2;

    private final Pieces vocabulary;
    private final char[] codes;
    private final int alphabet;
    private int[] nodes = {};
    private int[] pieces = {};

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
      nodes[1] = FREE + 1;
      place(ROOT, sorted, 0, sorted.length, 0);
      return new PieceTrie(codes, nodes, pieces);
    }

    /** Places the children of a node that the pieces {@code [from, to)} pass at {@code depth}. */
    private void place(int node, int[] sorted, int from, int to, int depth) {
      int begin = from;
      if (vocabulary.text(sorted[begin]).length() == depth) {
        pieces[node] = sorted[begin++];
      }
      int[] bounds = bounds(sorted, begin, to, depth);
      int count = bounds.length - 1;
      int[] children = new int[count];
      for (int i = 0; i < count; i++) {
        children[i] = codes[vocabulary.text(sorted[bounds[i]]).charAt(depth)];
      }
      int base = count == 0 ? 0 : baseFor(children);
      nodes[2 * node] = base;
      for (int child : children) {
        nodes[2 * (base + child) + 1] = node;
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
      while (nodes[2 * firstFree + 1] != FREE) {
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
        if (nodes[2 * (base + child) + 1] != FREE) {
          return false;
        }
      }
      return true;
    }

    private void grow(int slots) {
      int has = pieces.length;
      if (slots <= has) {
        return;
      }
      int size = Math.max(slots, has + has / 2);
      pieces = Arrays.copyOf(pieces, size);
      nodes = Arrays.copyOf(nodes, 2 * size);
      Arrays.fill(pieces, has, size, NONE);
      for (int i = has; i < size; i++) {
        nodes[2 * i + 1] = FREE;
      }
    }
  }
}
