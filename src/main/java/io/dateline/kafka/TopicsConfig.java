package io.dateline.kafka;

import io.smallrye.config.WithDefault;

/** Names of the topics, and whether they are made. */
public interface TopicsConfig {

  /** Raw articles. */
  @WithDefault("news.articles.raw.v1")
  String input();

  /** Enriched articles. */
  @WithDefault("news.articles.enriched.v1")
  String output();

  /** Records that cannot become enriched articles. */
  @WithDefault("news.articles.dead-letters.v1")
  String deadLetters();

  /** Whether missing topics are created; otherwise they are an error. */
  @WithDefault("false")
  boolean create();

  /** Partitions of a topic that is created. */
  @WithDefault("4")
  int partitions();

  /** Replicas of a topic that is created; -1 takes the cluster's default. */
  @WithDefault("-1")
  short replication();
}
