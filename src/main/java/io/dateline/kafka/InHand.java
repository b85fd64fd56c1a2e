package io.dateline.kafka;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is in hand. Workers change the bytes, so it is safe for threads. */
final class InHand {
  private final AtomicInteger records = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  void take(long weight) {
    records.incrementAndGet();
    bytes.addAndGet(weight);
  }

  void change(long difference) {
    bytes.addAndGet(difference);
  }

  void release(long weight) {
    records.decrementAndGet();
    bytes.addAndGet(-weight);
  }

  int records() {
    return records.get();
  }

  long bytes() {
    return bytes.get();
  }
}
