package io.dateline.app;

import io.smallrye.config.WithDefault;

/** The dates, times and amounts that an article states. */
public interface ValueConfig extends StageConfig {

  /** Values of an article; of more the last are left out, with a warning. */
  @WithDefault("5000")
  int maxValues();
}
