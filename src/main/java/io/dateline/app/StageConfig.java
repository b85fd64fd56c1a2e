package io.dateline.app;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What every stage has. */
public interface StageConfig {

  /** Whether the stage runs. A record made without it has no report of it. */
  @WithDefault("true")
  boolean enabled();

  /**
   * How long it may take over one article. Beyond it the article goes out without its part, with a
   * warning. Far above what any article takes, since a deadline that strikes is the one thing that
   * makes two runs differ.
   */
  @WithDefault("60s")
  Duration deadline();
}
