package io.dateline.app;

import io.dateline.demo.DemoConfig;
import io.smallrye.config.ConfigMapping;

/** All settings of Dateline, as one tree. Each part belongs to the package that uses it. */
@ConfigMapping(prefix = "dateline")
public interface DatelineConfig {

  /** What runs with nothing configured. */
  DemoConfig demo();
}
