package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, once or more often.
 *
 * @param id {@code e1}, {@code e2}, ... in the order of the list
 * @param type what kind of thing it is
 * @param text its fullest name in the article
 * @param score how sure the recogniser is that this is an entity of this type, 0 to 1
 * @param salience how much the article is about it, 0 to 1
 * @param sentiment the light in which the article shows it; null where that was not judged
 * @param count how often the article names it: all its mentions, also where a record lists fewer
 * @param mentions where it is named, in order of the text; never empty
 */
public record Entity(
    String id,
    Type type,
    String text,
    double score,
    double salience,
    @Nullable Polarity sentiment,
    int count,
    List<Mention> mentions) {

  /** Types of entities, as the contract names them. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION,
    EVENT,
    COMMERCIAL_ITEM,
    TITLE,
    DATE,
    QUANTITY,
    OTHER
  }

  public Entity {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity %s has no mention".formatted(id));
    }
    if (count < mentions.size()) {
      throw new IllegalArgumentException(
          "entity %s has %d mentions of %d".formatted(id, mentions.size(), count));
    }
    mentions = List.copyOf(mentions);
  }

  /** An entity with all its mentions. */
  public Entity(
      String id,
      Type type,
      String text,
      double score,
      double salience,
      @Nullable Polarity sentiment,
      List<Mention> mentions) {
    this(id, type, text, score, salience, sentiment, mentions.size(), mentions);
  }

  public Entity withSentiment(Polarity polarity) {
    return new Entity(id, type, text, score, salience, polarity, count, mentions);
  }

  /** The same entity, listing only some of its mentions. */
  public Entity withMentions(List<Mention> kept) {
    return new Entity(id, type, text, score, salience, sentiment, count, kept);
  }
}
