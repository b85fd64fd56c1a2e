package io.dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows at the ends of its sentences. Sentences share a window as long as they
 * fit; only one that is longer than a window is cut into several, which overlap, and each of its
 * pieces is taken from the window in which it stands farther from the edge.
 */
final class Windows {
  private final int capacity;
  private final int overlap;
  private final List<Window> windows = new ArrayList<>();

  private Windows(EncoderLimits limits) {
    this.capacity = limits.windowPieces();
    this.overlap = limits.overlapPieces();
  }

  /**
   * The windows in order; what they keep are all pieces, each once.
   *
   * @param sentenceEnds number of pieces up to the end of each sentence, in order
   */
  static List<Window> cut(List<Integer> sentenceEnds, EncoderLimits limits) {
    Windows windows = new Windows(limits);
    int from = 0;
    int to = 0;
    for (int end : sentenceEnds) {
      if (end - from > windows.capacity) {
        windows.add(from, to);
        from = to;
      }
      to = end;
    }
    windows.add(from, to);
    return List.copyOf(windows.windows);
  }

  private void add(int from, int to) {
    if (to - from > capacity) {
      addOverlapping(from, to);
    } else if (to > from) {
      windows.add(new Window(from, to, from, to));
    }
  }

  /** As few windows as will do, at even distances. */
  private void addOverlapping(int from, int to) {
    int length = to - from;
    int count = ceilDiv(length - overlap, capacity - overlap);
    int keptFrom = from;
    for (int i = 0; i < count; i++) {
      int begin = from + start(i, count, length);
      boolean last = i == count - 1;
      int keptTo = last ? to : (begin + capacity + from + start(i + 1, count, length)) / 2;
      windows.add(new Window(begin, begin + capacity, keptFrom, keptTo));
      keptFrom = keptTo;
    }
  }

  private int start(int window, int count, int length) {
    return (int) ((long) window * (length - capacity) / (count - 1));
  }

  private static int ceilDiv(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
