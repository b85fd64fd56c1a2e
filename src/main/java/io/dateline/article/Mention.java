package io.dateline.article;

/**
 * One occurrence of an entity's name.
 *
 * @param text the slice of the published text at {@code offsets}
 * @param offsets its place
 * @param score how sure the recogniser is, 0 to 1
 * @param kind how it names the entity
 * @param sentence number of its sentence in the article, from 0
 */
public record Mention(String text, Offsets offsets, double score, Kind kind, int sentence) {

  /** How a mention names its entity. */
  public enum Kind {
    /** By its full name. */
    NAMED,
    /** By a shorter or other name. */
    ALIAS,
    /** By a pronoun. */
    PRONOUN
  }
}
