package io.dateline.entity.mention;

import io.dateline.article.Entity;
import io.dateline.text.Span;

/**
 * A name at one place of the text.
 *
 * @param span its place, in UTF-16 units
 * @param type what kind of thing it names
 * @param score how sure the recogniser is, 0 to 1
 * @param sentence number of its sentence, from 0
 */
public record NameSpan(Span span, Entity.Type type, double score, int sentence) {

  NameSpan at(Span other) {
    return new NameSpan(other, type, score, sentence);
  }

  public NameSpan as(Entity.Type other) {
    return new NameSpan(span, other, score, sentence);
  }
}
