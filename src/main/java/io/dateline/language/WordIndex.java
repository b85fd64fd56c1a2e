package io.dateline.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words by their UTF-8 bytes, and the rows of their vectors: an open hash table that is asked with
 * a slice of a buffer.
 */
final class WordIndex {

  private final byte[][] words;
  private final int[][] rows;
  private final int[] hashes;
  private final int mask;

  WordIndex(int count) {
    int slots = Integer.highestOneBit(Math.max(4, count)) * 4;
    this.words = new byte[slots][];
    this.rows = new int[slots][];
    this.hashes = new int[slots];
    this.mask = slots - 1;
  }

  void put(byte[] word, int[] rowsOfWord) {
    int hash = FastTextFeatures.hash(word, 0, word.length);
    int slot = slot(hash, word, 0, word.length);
    words[slot] = word;
    rows[slot] = rowsOfWord;
    hashes[slot] = hash;
  }

  /** The rows of the word, not to be changed, or null. */
  int @Nullable [] get(int hash, byte[] buffer, int from, int to) {
    return rows[slot(hash, buffer, from, to)];
  }

  private int slot(int hash, byte[] buffer, int from, int to) {
    int slot = hash & mask;
    while (words[slot] != null && !isAt(slot, hash, buffer, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int slot, int hash, byte[] buffer, int from, int to) {
    return hashes[slot] == hash
        && Arrays.equals(words[slot], 0, words[slot].length, buffer, from, to);
  }
}
