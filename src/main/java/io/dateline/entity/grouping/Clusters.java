package io.dateline.entity.grouping;

/** Which forms name the same thing: sets of numbers that can only grow together. */
final class Clusters {
  private final int[] parent;

  Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The least number of the cluster that {@code i} is in. */
  int find(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = i; at != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  void join(int a, int b) {
    int x = find(a);
    int y = find(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  boolean together(int a, int b) {
    return find(a) == find(b);
  }
}
