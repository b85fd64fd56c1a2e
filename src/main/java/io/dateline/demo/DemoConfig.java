package io.dateline.demo;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What runs with nothing configured. */
public interface DemoConfig {

  /** Send the seeds at the first start on the embedded broker, and show what comes out. */
  @WithDefault("true")
  boolean enabled();

  /** Folder of raw articles to send, one record a file. */
  @WithDefault("seeds")
  Path seeds();

  /** How long to wait for the last enriched seed before saying which are missing. */
  @WithDefault("60s")
  Duration patience();

  /** Columns of the console output. */
  @WithDefault("100")
  int columns();
}
