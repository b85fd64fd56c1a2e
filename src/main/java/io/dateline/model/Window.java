package io.dateline.model;

/**
 * Neighbouring pieces that the encoder reads together, and those among them whose logits are kept:
 * {@code [from, to)} and {@code [keptFrom, keptTo)}.
 */
record Window(int from, int to, int keptFrom, int keptTo) {
  Window {
    if (from > keptFrom || keptFrom >= keptTo || keptTo > to) {
      throw new IllegalArgumentException(
          "window [%d, %d) keeps [%d, %d)".formatted(from, to, keptFrom, keptTo));
    }
  }

  int size() {
    return to - from;
  }
}
