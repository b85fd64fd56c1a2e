package io.dateline.app;

import io.smallrye.config.WithDefault;

/** What an article is about. */
public interface TopicConfig extends StageConfig {

  /**
   * Least score at which a topic is said, 0 to 1; disasters are not said below 0.8. At the default
   * 84 of 100 that are said of the evaluation articles are right, and 73 of 100 are said.
   */
  @WithDefault("0.3")
  double minScore();

  /** Pieces from the beginning of an article that are asked for its topics. */
  @WithDefault("512")
  int leadPieces();
}
