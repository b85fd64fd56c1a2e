package io.dateline.cli;

/** Bounds what is under way, in bytes. Thread-safe. */
final class Window {
  private final long limit;
  private long used;

  Window(long limit) {
    this.limit = limit;
  }

  /** Waits for room; what is larger than the whole window goes alone. */
  synchronized void take(long bytes) throws InterruptedException {
    while (used > 0 && used + bytes > limit) {
      wait();
    }
    used += bytes;
  }

  synchronized void giveBack(long bytes) {
    used -= bytes;
    notifyAll();
  }
}
