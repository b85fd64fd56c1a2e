package io.dateline.entity;

import io.dateline.article.Entity;
import io.dateline.entity.grouping.NameGroup;
import java.util.List;

/**
 * How much an article is about an entity, 0 to 1: half for how often it is named, on a logarithmic
 * scale against the entity that is named most often; three tenths for how early it is named first,
 * all of it in the first sentence and 1/e of it ten sentences on; two tenths for how many tenths of
 * the text name it. What merely is a place counts four fifths.
 */
final class Salience {
  private static final double FREQUENCY = 0.5;
  private static final double EARLINESS = 0.3;
  private static final double SPREAD = 0.2;
  private static final double PLACE = 0.8;
  private static final double SENTENCES_OF_DECAY = 10;
  private static final int PARTS = 10;

  private final int sentences;
  private final double most;

  /**
   * @param sentences number of the article's sentences
   */
  Salience(List<NameGroup> groups, int sentences) {
    this.sentences = sentences;
    this.most = groups.stream().mapToInt(group -> group.mentions().size()).max().orElse(1);
  }

  double of(NameGroup group) {
    double frequency = StrictMath.log1p(group.mentions().size()) / StrictMath.log1p(most);
    int first = group.mentions().get(0).name().sentence();
    double earliness = StrictMath.exp(-first / SENTENCES_OF_DECAY);
    double salience = FREQUENCY * frequency + EARLINESS * earliness + SPREAD * spread(group);
    return group.type() == Entity.Type.LOCATION ? PLACE * salience : salience;
  }

  private double spread(NameGroup group) {
    int parts = Math.min(PARTS, sentences);
    long named =
        group.mentions().stream()
            .map(mention -> (long) mention.name().sentence() * parts / sentences)
            .distinct()
            .count();
    return (double) named / parts;
  }
}
