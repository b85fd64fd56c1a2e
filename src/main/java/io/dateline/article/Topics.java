package io.dateline.article;

import java.util.List;

/** What an article is about, the surest first. */
public record Topics(List<Topic> items) implements Annotation.Many<Topics.Topic> {
  public Topics {
    items = List.copyOf(items);
  }

  /**
   * One topic.
   *
   * @param code of the IPTC Media Topic, eight digits
   * @param name its preferred label in English
   * @param score how sure, 0 to 1
   */
  public record Topic(String code, String name, double score) {
    public static Topic of(MediaTopic topic, double score) {
      return new Topic(topic.code(), topic.label(), score);
    }
  }
}
