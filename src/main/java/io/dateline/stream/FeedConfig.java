package io.dateline.stream;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** The feed of enriched articles. */
public interface FeedConfig {

  /**
   * Whether the enriched topic is read at all; without it {@code /v1/feed} and the page are mute.
   */
  @WithDefault("true")
  boolean enabled();

  /** Articles that are kept for readers who come late or read slowly. */
  @WithDefault("200")
  int records();

  /** Bytes of the articles that are kept; the newest is kept whatever its size. */
  @WithDefault("16M")
  MemorySize bytes();
}
