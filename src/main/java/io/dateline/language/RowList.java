package io.dateline.language;

import java.util.Arrays;

/** A list of row numbers without boxing. Belongs to one thread. */
final class RowList {
  private int[] rows = new int[256];
  private int size;

  void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
  }

  void addAll(int[] more) {
    for (int row : more) {
      add(row);
    }
  }

  int[] toArray() {
    return Arrays.copyOf(rows, size);
  }

  int get(int index) {
    return rows[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
