package io.dateline.language;

import java.util.Arrays;

/** Words by their UTF-8 bytes: an open hash table that is asked with a slice of a buffer. */
final class WordIndex {
  static final int NONE = -1;

  private final byte[][] words;
  private final int[] ids;
  private final int mask;

  WordIndex(int count) {
    int slots = Integer.highestOneBit(Math.max(4, count)) * 4;
    this.words = new byte[slots][];
    this.ids = new int[slots];
    this.mask = slots - 1;
  }

  void put(byte[] word, int id) {
    int slot = slot(FastTextFeatures.hash(word, 0, word.length), word, 0, word.length);
    words[slot] = word;
    ids[slot] = id;
  }

  /** The number of the word, or {@link #NONE}. */
  int get(int hash, byte[] buffer, int from, int to) {
    int slot = slot(hash, buffer, from, to);
    return words[slot] == null ? NONE : ids[slot];
  }

  private int slot(int hash, byte[] buffer, int from, int to) {
    int slot = hash & mask;
    while (words[slot] != null
        && !Arrays.equals(words[slot], 0, words[slot].length, buffer, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
