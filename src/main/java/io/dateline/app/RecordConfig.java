package io.dateline.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** What leaves the desk. */
public interface RecordConfig {

  /**
   * Length of an enriched record's value. A longer one is reduced: sentences first, then mentions,
   * then the echoed text. Below the topic's {@code max.message.bytes}, with room for key and
   * headers.
   */
  @WithDefault("1000000")
  MemorySize maxBytes();

  /** Name of the pipeline in every record, to tell deployments apart. */
  @WithDefault("default")
  String pipeline();
}
