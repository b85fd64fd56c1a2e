package io.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * The pieces of short words that were met before: news repeats its words, and finding a word again
 * costs a fraction of cutting it. A slot keeps the latest word whose hash leads there. Threads
 * share it without locks, as an entry never changes: one that another thread has just put, or has
 * not yet, costs time and nothing else.
 */
final class WordCache {
  /** Slots, a power of two; with entries of some 120 bytes, 4 MB at the most. */
  private static final int SLOTS = 1 << 15;

  /** Longer words, and scripts that do not part words, seldom come again. */
  private static final int LONGEST = 24;

  private final @Nullable Entry[] slots = new Entry[SLOTS];

  /**
   * A word and its pieces.
   *
   * @param word normalised
   * @param pieces their ids
   * @param ends index in the word past each piece's last char
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares entries
  record Entry(char[] word, int[] pieces, int[] ends) {
    boolean isOf(NormalizedWords other) {
      if (word.length != other.length()) {
        return false;
      }
      for (int i = 0; i < word.length; i++) {
        if (word[i] != other.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    void addTo(Segmentation into, NormalizedWords place) {
      int begin = 0;
      for (int i = 0; i < pieces.length; i++) {
        into.add(pieces[i], place.begin(begin), place.end(ends[i] - 1));
        begin = ends[i];
      }
    }
  }

  /** The entry of this word, or null. */
  @Nullable Entry find(NormalizedWords word) {
    if (word.length() > LONGEST) {
      return null;
    }
    Entry entry = slots[slot(word)];
    return entry != null && entry.isOf(word) ? entry : null;
  }

  /** Keeps an entry, unless its word is too long. */
  void keep(NormalizedWords word, Entry entry) {
    if (word.length() <= LONGEST) {
      slots[slot(word)] = entry;
    }
  }

  private static int slot(NormalizedWords word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
