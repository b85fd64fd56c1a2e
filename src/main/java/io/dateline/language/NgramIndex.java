package io.dateline.language;

import java.util.Arrays;

/** From the bucket of an n-gram to the row of its vector: an open hash table of ints. */
final class NgramIndex {
  static final int NONE = -1;
  private static final int EMPTY = -1;
  private static final int SPREAD = 0x9E3779B1;

  /** Bucket and row in turns. */
  private final int[] slots;

  private final int shift;
  private final int mask;

  NgramIndex(int count) {
    int size = Integer.highestOneBit(Math.max(4, count)) * 2;
    this.slots = new int[2 * size];
    this.mask = size - 1;
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    Arrays.fill(slots, EMPTY);
  }

  void put(int bucket, int row) {
    int slot = slot(bucket);
    slots[2 * slot] = bucket;
    slots[2 * slot + 1] = row;
  }

  /** The row of the bucket's vector, or {@link #NONE}. */
  int get(int bucket) {
    return slots[2 * slot(bucket) + 1];
  }

  private int slot(int bucket) {
    int slot = bucket * SPREAD >>> shift;
    while (slots[2 * slot] != bucket && slots[2 * slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
