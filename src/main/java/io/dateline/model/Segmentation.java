package io.dateline.model;

import java.util.Arrays;

/**
 * The pieces of a text: the number of each and where it stands, in UTF-16 indices, white space
 * trimmed off. A piece that stands for white space alone has an empty slice.
 */
public final class Segmentation {
  private int[] ids = new int[256];
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int size;

  Segmentation() {}

  /** Number of pieces. */
  public int size() {
    return size;
  }

  public int id(int piece) {
    return ids[piece];
  }

  public int begin(int piece) {
    return begins[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  void add(int id, int begin, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ids[size] = id;
    begins[size] = begin;
    ends[size++] = end;
  }

  /** Keeps the first {@code pieces}. */
  void truncate(int pieces) {
    size = Math.min(size, pieces);
  }

  int[] begins() {
    return Arrays.copyOf(begins, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }
}
