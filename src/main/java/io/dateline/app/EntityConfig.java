package io.dateline.app;

import io.smallrye.config.WithDefault;

/** Who and what an article names. */
public interface EntityConfig extends StageConfig {

  /**
   * Least score at which a name is believed by itself, 0 to 1; weaker ones count where the same
   * name is believed elsewhere in the article.
   */
  @WithDefault("0.4")
  double minMentionScore();

  /** Entities of an article; of more the least salient are left out, with a warning. */
  @WithDefault("5000")
  int maxEntities();
}
