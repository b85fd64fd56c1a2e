package io.dateline.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The HTTP edge. */
public interface HttpConfig {

  /**
   * Whether the HTTP port is opened. In the {@code prod} profile it is not, unless switched on:
   * nobody is asked for a password here.
   */
  @WithDefault("true")
  boolean enabled();

  /** Whether {@code /} shows the page. */
  @WithDefault("true")
  boolean page();

  /** Bytes of a request's body; a longer one is answered with 413. */
  @WithDefault("8M")
  MemorySize maxBody();

  /** Lines of NDJSON in one request; more are answered with 413. */
  @WithDefault("1000")
  int maxLines();

  /** Articles that requests read at the same time; 0 for as many as there are cores. */
  @WithDefault("0")
  int threads();

  /** Requests that wait for a thread; beyond them the answer is 503 with {@code Retry-After}. */
  @WithDefault("64")
  int queue();

  /** How long a request may wait and be read before the answer is 503. */
  @WithDefault("30s")
  Duration timeout();

  /** What {@code Retry-After} says. */
  @WithDefault("5s")
  Duration retryAfter();

  /** Readers of {@code /v1/feed} at the same time; a further one is answered with 503. */
  @WithDefault("100")
  int maxReaders();

  /** A sign of life in the feed, so that proxies keep the connection and dead readers are found. */
  @WithDefault("15s")
  Duration heartbeat();
}
