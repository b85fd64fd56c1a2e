package io.dateline.stream;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Sending articles into the raw topic. */
public interface IngestConfig {

  /**
   * How long the broker has to acknowledge an article before its sender is told that it did not.
   */
  @WithDefault("10s")
  Duration timeout();

  /**
   * Articles on their way to the broker, in bytes of key and value. Beyond that senders are turned
   * away at once, so that an outage fills neither the heap nor the topic afterwards.
   */
  @WithDefault("32M")
  MemorySize maxInFlight();
}
