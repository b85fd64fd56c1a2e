package io.dateline.topic;

import io.dateline.article.MediaTopic;

/**
 * When a topic is said, and how much of an article is asked.
 *
 * @param minScore least score of a topic, 0 to 1
 * @param minDisasterScore least score of a disaster, where it is above that of all topics, 0 to 1
 * @param leadPieces pieces from the beginning that are asked, 1 or more
 */
public record TopicSettings(double minScore, double minDisasterScore, int leadPieces) {

  public static final TopicSettings DEFAULT = new TopicSettings(0.3, 0.8, 512);

  public TopicSettings {
    checkScore(minScore);
    checkScore(minDisasterScore);
    if (leadPieces < 1) {
      throw new IllegalArgumentException(
          "a beginning of %d pieces says nothing".formatted(leadPieces));
    }
  }

  private static void checkScore(double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "a topic's least score of %s is not within 0 and 1".formatted(score));
    }
  }

  double least(MediaTopic topic) {
    return topic == MediaTopic.DISASTER_ACCIDENT_EMERGENCY
        ? Math.max(minScore, minDisasterScore)
        : minScore;
  }
}
