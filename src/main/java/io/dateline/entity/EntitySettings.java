package io.dateline.entity;

/**
 * How sure a name must be, and how many entities an article may have.
 *
 * @param minMentionScore least score, 0 to 1, at which a name is believed by itself; weaker ones
 *     count where the same name is believed elsewhere in the article. From 0.3 to 0.45 F1 is the
 *     same over the evaluation sets, and the more precise the higher
 * @param maxEntities most entities of an article, 1 or more; the least salient are left out, with a
 *     warning
 */
public record EntitySettings(double minMentionScore, int maxEntities) {

  public static final EntitySettings DEFAULT = new EntitySettings(0.4, 5_000);

  public EntitySettings {
    if (!(minMentionScore >= 0 && minMentionScore <= 1)) {
      throw new IllegalArgumentException(
          "a mention's least score of %s is not within 0 and 1".formatted(minMentionScore));
    }
    if (maxEntities < 1) {
      throw new IllegalArgumentException(
          "at most %d entities are none at all".formatted(maxEntities));
    }
  }
}
