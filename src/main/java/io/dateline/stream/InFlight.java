package io.dateline.stream;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are on their way and turns away what would be too much. Thread-safe. */
final class InFlight {
  /** What a record costs besides its bytes: the message, its metadata, its future. */
  private static final int OVERHEAD = 1024;

  private final long limit;
  private final AtomicLong used = new AtomicLong();

  InFlight(long limit) {
    this.limit = limit;
  }

  static long weight(String key, byte[] value) {
    return OVERHEAD + key.length() + (long) value.length;
  }

  /** Takes room, unless there is not enough; a record larger than the limit may go alone. */
  boolean take(long weight) {
    long before = used.get();
    while (before == 0 || before + weight <= limit) {
      if (used.compareAndSet(before, before + weight)) {
        return true;
      }
      before = used.get();
    }
    return false;
  }

  void giveBack(long weight) {
    used.addAndGet(-weight);
  }
}
