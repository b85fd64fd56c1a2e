package io.dateline.topic;

/**
 * When a topic is said, and how much of an article is asked.
 *
 * @param minScore least score of a topic, 0 to 1
 * @param leadPieces pieces from the beginning that are asked, 1 or more
 */
public record TopicSettings(double minScore, int leadPieces) {

  public static final TopicSettings DEFAULT = new TopicSettings(0.3, 512);

  public TopicSettings {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new IllegalArgumentException(
          "a topic's least score of %s is not within 0 and 1".formatted(minScore));
    }
    if (leadPieces < 1) {
      throw new IllegalArgumentException(
          "a beginning of %d pieces says nothing".formatted(leadPieces));
    }
  }
}
