package io.dateline.model;

import java.util.Arrays;

/**
 * Finds the most probable segmentation of a word (Viterbi). Reused from word to word by one thread.
 */
final class WordLattice {
  private final PieceTrie trie;
  private final double[] scores;
  private final double unknownScore;
  private final WordCache cache;

  /** The best way to each char of the word: its score, where its last piece begins, which it is. */
  private double[] best = {};

  private int[] from = {};
  private int[] piece = {};

  WordLattice(PieceTrie trie, double[] scores, double unknownScore, WordCache cache) {
    this.trie = trie;
    this.scores = scores;
    this.unknownScore = unknownScore;
    this.cache = cache;
  }

  void segment(NormalizedWords word, Segmentation into) {
    WordCache.Entry entry = cache.find(word);
    if (entry == null) {
      entry = cut(word);
      cache.keep(word, entry);
    }
    entry.addTo(into, word);
  }

  private WordCache.Entry cut(NormalizedWords word) {
    int length = word.length();
    reset(length);
    for (int at = 0; at < length; at += width(word, at)) {
      extend(word, at);
    }
    walkBack(length);
    return entry(word, length);
  }

  private void reset(int length) {
    if (best.length <= length) {
      best = new double[length * 2 + 1];
      from = new int[length * 2 + 1];
      piece = new int[length * 2 + 1];
    }
    Arrays.fill(best, 0, length + 1, Double.NEGATIVE_INFINITY);
    best[0] = 0;
  }

  /** Tries every piece that begins at {@code at}. */
  private void extend(NormalizedWords word, int at) {
    double before = best[at];
    int single = at + width(word, at);
    boolean known = false;
    int node = PieceTrie.ROOT;
    for (int end = at; end < word.length(); ) {
      node = trie.step(node, word.charAt(end++));
      if (node == PieceTrie.NONE) {
        break;
      }
      int id = trie.piece(node);
      if (id != PieceTrie.NONE) {
        reach(end, before + scores[id], at, id);
        known |= end == single;
      }
    }
    if (!known) {
      reach(single, before + unknownScore, at, Pieces.UNKNOWN);
    }
  }

  private void reach(int end, double score, int at, int id) {
    if (score > best[end]) {
      best[end] = score;
      from[end] = at;
      piece[end] = id;
    }
  }

  /** Turns the best way round: {@code from} then holds where the piece at an index ends. */
  private void walkBack(int length) {
    int end = length;
    int next = -1;
    int nextPiece = -1;
    while (end >= 0) {
      int begin = end == 0 ? -1 : from[end];
      int id = piece[end];
      from[end] = next;
      piece[end] = nextPiece;
      next = end;
      nextPiece = id;
      end = begin;
    }
  }

  /** Neighbouring unknown chars make one piece. */
  private WordCache.Entry entry(NormalizedWords word, int length) {
    int[] ids = new int[length];
    int[] ends = new int[length];
    int count = 0;
    for (int at = 0; at < length; at = ends[count++]) {
      int id = piece[at];
      int end = from[at];
      while (id == Pieces.UNKNOWN && end < length && piece[end] == Pieces.UNKNOWN) {
        end = from[end];
      }
      ids[count] = id;
      ends[count] = end;
    }
    return new WordCache.Entry(word.copy(), Arrays.copyOf(ids, count), Arrays.copyOf(ends, count));
  }

  private static int width(NormalizedWords word, int at) {
    boolean pair =
        Character.isHighSurrogate(word.charAt(at))
            && at + 1 < word.length()
            && Character.isLowSurrogate(word.charAt(at + 1));
    return pair ? 2 : 1;
  }
}
