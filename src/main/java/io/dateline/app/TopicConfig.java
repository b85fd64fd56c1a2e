package io.dateline.app;

import io.smallrye.config.WithDefault;

/** What an article is about. */
public interface TopicConfig extends StageConfig {

  /**
   * Least score at which a topic is said, 0 to 1. At the defaults 84 of 100 that are said of the
   * evaluation articles are right, and 73 of 100 are said.
   */
  @WithDefault("0.3")
  double minScore();

  /**
   * Least score at which a disaster, accident or emergency is said, where it is above that of all
   * topics. Outside English, news of rivers, animals and discoveries looks like one to the model:
   * over the seeds ten of twelve that are none score less than the default, and all that are one
   * more.
   */
  @WithDefault("0.8")
  double minDisasterScore();

  /** Pieces from the beginning of an article that are asked for its topics. */
  @WithDefault("512")
  int leadPieces();
}
