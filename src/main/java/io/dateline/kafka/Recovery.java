package io.dateline.kafka;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The remedy that is due, and when. Only the loop's thread uses it. */
final class Recovery {
  private final Backoff backoff;
  private final LongSupplier nanos;
  private @Nullable Remedy due = Remedy.RENEW_CLIENTS;
  private long at;

  /** The first thing due is to make the clients, at once. */
  Recovery(Backoff backoff, LongSupplier nanos) {
    this.backoff = backoff;
    this.nanos = nanos;
    this.at = nanos.getAsLong();
  }

  /** What is to be done, or null. */
  @Nullable Remedy due() {
    return due;
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, at - nanos.getAsLong()));
  }

  /** Something failed. What is due already is not forgotten. */
  void schedule(Remedy remedy) {
    due = due == null ? remedy : due.and(remedy);
    at = nanos.getAsLong() + backoff.next().toNanos();
  }

  /** It is done; whether it helped is to be seen. */
  void done() {
    due = null;
  }

  /** It helped. */
  void proven() {
    backoff.reset();
  }
}
