package io.dateline.kafka;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long to wait for what. */
public interface TimeoutsConfig {

  /** After this time the broker aborts the transaction of an instance that is gone. */
  @WithDefault("20s")
  Duration transaction();

  /** Longest wait for a record's acknowledgement; below the transaction's. */
  @WithDefault("15s")
  Duration delivery();

  /** Longest wait for the answer to one request; below the delivery's. */
  @WithDefault("10s")
  Duration request();

  /** Longest wait in one call of a client, such as a commit. */
  @WithDefault("15s")
  Duration block();

  /** Wait before the first retry after a failure; doubled with each failure that follows. */
  @WithDefault("200ms")
  Duration backoff();

  /** Longest wait before a retry. */
  @WithDefault("10s")
  Duration longestBackoff();

  /** The loop is dead when it has not turned for this time. */
  @WithDefault("90s")
  Duration alive();
}
