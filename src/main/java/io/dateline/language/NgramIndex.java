package io.dateline.language;

import java.util.Arrays;

/**
 * From the bucket of an n-gram to the row of its vector: an open hash table of ints. Four of five
 * n-grams of a text are in no row; a filter that stays in the cache tells most of them.
 */
final class NgramIndex {
  static final int NONE = -1;
  private static final int EMPTY = -1;
  private static final int SPREAD = 0x9E3779B1;

  /** 64 kB, so that one in twelve n-grams without a row passes. */
  private static final int FILTER_BITS = 19;

  private static final int FILTER_SHIFT = Integer.SIZE - FILTER_BITS;

  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  /** Bucket and row in turns. */
  private final int[] slots;

  private final int shift;
  private final int mask;

  NgramIndex(int count) {
    int size = Integer.highestOneBit(Math.max(4, count)) * 4;
    this.slots = new int[2 * size];
    this.mask = size - 1;
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    Arrays.fill(slots, EMPTY);
  }

  void put(int bucket, int row) {
    int bit = (bucket * SPREAD) >>> FILTER_SHIFT;
    filter[bit >>> 6] |= 1L << bit;
    int slot = slot(bucket);
    slots[2 * slot] = bucket;
    slots[2 * slot + 1] = row;
  }

  /** The row of the bucket's vector, or {@link #NONE}. */
  int get(int bucket) {
    int bit = (bucket * SPREAD) >>> FILTER_SHIFT;
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return NONE;
    }
    return slots[2 * slot(bucket) + 1];
  }

  private int slot(int bucket) {
    int slot = (bucket * SPREAD) >>> shift;
    while (slots[2 * slot] != bucket && slots[2 * slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
