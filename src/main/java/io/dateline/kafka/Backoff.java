package io.dateline.kafka;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Growing waits: each twice the one before up to the longest, less up to a quarter by chance, so
 * that instances that failed together do not come back together.
 */
final class Backoff {
  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;
  private int failures;

  Backoff(Duration first, Duration longest, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
  }

  /** The wait after one more failure. */
  Duration next() {
    long full = first.toMillis() << Math.min(failures, 20);
    failures++;
    long capped = Math.min(full, longest.toMillis());
    return Duration.ofMillis(capped - (long) (random.nextDouble() * capped / 4));
  }

  /** All is well again. */
  void reset() {
    failures = 0;
  }
}
