package io.dateline.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A moment by which work must be done. Cooperative: who works asks {@link #check()} between steps
 * that are short against the deadline.
 */
public final class Deadline {

  /** Thrown by {@link #check()} when the time is over. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded(Duration limit) {
      super("not done within " + limit.toMillis() + " ms");
    }
  }

  private final LongSupplier nanoClock;
  private final long startedAt;
  private final Duration limit;

  private Deadline(LongSupplier nanoClock, Duration limit) {
    this.nanoClock = nanoClock;
    this.startedAt = nanoClock.getAsLong();
    this.limit = limit;
  }

  /**
   * A deadline that starts now.
   *
   * @param nanoClock a monotonic clock as {@link System#nanoTime()}
   */
  public static Deadline after(Duration limit, LongSupplier nanoClock) {
    return new Deadline(nanoClock, limit);
  }

  /**
   * @throws Exceeded when the time is over
   */
  public void check() {
    if (nanoClock.getAsLong() - startedAt > limit.toNanos()) {
      throw new Exceeded(limit);
    }
  }
}
