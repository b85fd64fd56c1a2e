package io.dateline.kafka;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether the loop turns. Thread-safe. */
final class Pulse {
  private final LongSupplier nanos;
  private volatile long last;

  /**
   * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
   */
  Pulse(LongSupplier nanos) {
    this.nanos = nanos;
    beat();
  }

  void beat() {
    last = nanos.getAsLong();
  }

  boolean within(Duration window) {
    return nanos.getAsLong() - last <= window.toNanos();
  }
}
