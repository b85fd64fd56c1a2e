package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import java.util.List;

/**
 * Names of an article that name the same thing.
 *
 * @param type what kind of thing it is
 * @param name its fullest name in the article, or what a dictionary calls the place
 * @param mentions where it is named, in order of the text; never empty
 */
public record NameGroup(Entity.Type type, String name, List<Mention> mentions) {
  public NameGroup {
    mentions = List.copyOf(mentions);
  }

  /**
   * One occurrence.
   *
   * @param alias whether it is shorter than the fullest name, or another name
   */
  public record Mention(NameSpan name, boolean alias) {}
}
