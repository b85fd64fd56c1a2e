package io.dateline.app;

import io.smallrye.config.WithDefault;

/** What an article is about. */
public interface TopicConfig extends StageConfig {

  /**
   * Least score at which a topic is said, 0 to 1. At the default precision and recall are in
   * balance over the evaluation articles: 74 and 68 of 100.
   */
  @WithDefault("0.3")
  double minScore();

  /** Pieces from the beginning of an article that are asked for its topics. */
  @WithDefault("512")
  int leadPieces();
}
