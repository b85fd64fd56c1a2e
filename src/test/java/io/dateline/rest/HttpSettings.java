package io.dateline.rest;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;

/** Settings that a test can reach the limits of. */
record HttpSettings(
    boolean enabled,
    boolean page,
    MemorySize maxBody,
    int maxLines,
    int threads,
    int queue,
    Duration timeout,
    Duration retryAfter,
    int maxReaders,
    Duration heartbeat)
    implements HttpConfig {

  static final int MAX_BODY = 64 * 1024;
  static final int MAX_LINES = 5;
  static final int MAX_READERS = 2;

  static HttpSettings small() {
    return new HttpSettings(
        true,
        true,
        new MemorySize(BigInteger.valueOf(MAX_BODY)),
        MAX_LINES,
        1,
        1,
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        MAX_READERS,
        Duration.ofMillis(200));
  }
}
