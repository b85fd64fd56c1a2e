package io.dateline.model;

import io.dateline.text.Span;
import java.util.stream.IntStream;

/**
 * Cuts text into the pieces of a SentencePiece unigram model: normalises it, puts {@code ▁} for
 * white space and before the text, and takes the segmentation of each word whose pieces are the
 * most probable together. Time is linear in the length of the text. Thread-safe.
 */
public final class UnigramTokenizer {

  /** An unknown char is this much less probable than the least probable piece (SentencePiece). */
  private static final double UNKNOWN_PENALTY = 10;

  private final WordCache cache = new WordCache();
  private final PieceTrie trie;
  private final double[] scores;
  private final double unknownScore;

  public UnigramTokenizer(Pieces pieces) {
    this.trie = PieceTrie.of(pieces);
    this.scores = IntStream.range(0, pieces.size()).mapToDouble(pieces::score).toArray();
    this.unknownScore =
        IntStream.range(Pieces.FIRST, scores.length).mapToDouble(i -> scores[i]).min().orElse(0)
            - UNKNOWN_PENALTY;
  }

  /** The pieces of a whole text. */
  public Segmentation tokenize(String text) {
    Segmentation pieces = new Segmentation();
    tokenize(text, new Span(0, text.length()), pieces, Integer.MAX_VALUE);
    return pieces;
  }

  /**
   * Adds the pieces of a part of the text, as if it stood alone.
   *
   * @param limit most pieces that {@code into} takes in all
   * @return whether all pieces of the part were taken
   */
  boolean tokenize(String text, Span part, Segmentation into, int limit) {
    NormalizedWords words = new NormalizedWords(text, part.begin(), part.end());
    WordLattice lattice = new WordLattice(trie, scores, unknownScore, cache);
    while (into.size() <= limit && words.next()) {
      lattice.segment(words, into);
    }
    boolean all = into.size() <= limit;
    into.truncate(limit);
    return all;
  }
}
