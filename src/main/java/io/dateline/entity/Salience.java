package io.dateline.entity;

import io.dateline.article.Entity;
import io.dateline.entity.grouping.NameGroup;
import io.dateline.text.Span;
import java.util.Collections;
import java.util.List;

/**
 * How much an article is about an entity, 0 to 1, as a weighted mean: how often it is named, on a
 * logarithmic scale against the entity that is named most often; how early it is named first, all
 * of it in the first sentence and 1/e of it ten sentences on; how many tenths of the text name it;
 * whether the headline does, or the first sentence where there is none; whether it is the first to
 * be named, half of it for the second, a third for the third. What merely is a place counts 85
 * hundredths, the article's own publisher half. The weights were fitted on every other of the
 * articles of {@code SalienceCorpusTest}.
 */
final class Salience {
  private static final double FREQUENCY = 0.3;
  private static final double EARLINESS = 0.25;
  private static final double SPREAD = 0.15;
  private static final double HEADLINE = 0.15;
  private static final double FIRST = 0.15;
  private static final double PLACE = 0.85;
  private static final double PUBLISHER = 0.5;
  private static final double SENTENCES_OF_DECAY = 10;
  private static final int PARTS = 10;

  private final List<Span> sentences;
  private final int headlineEnd;
  private final Publisher publisher;
  private final double most;

  /** Where the entities are named first, in order of the text. */
  private final List<Integer> begins;

  /**
   * @param sentences of the article, at least one
   * @param headlineLength chars of the headline at the beginning of the text, 0 where there is none
   */
  Salience(List<NameGroup> groups, List<Span> sentences, int headlineLength, Publisher publisher) {
    this.sentences = sentences;
    this.headlineEnd = headlineLength > 0 ? headlineLength : sentences.get(0).end();
    this.publisher = publisher;
    this.most = groups.stream().mapToInt(group -> group.mentions().size()).max().orElse(1);
    this.begins = groups.stream().map(group -> first(group).begin()).sorted().toList();
  }

  double of(NameGroup group) {
    double frequency = StrictMath.log1p(group.mentions().size()) / StrictMath.log1p(most);
    int sentence = group.mentions().get(0).name().sentence();
    double earliness = StrictMath.exp(-sentence / SENTENCES_OF_DECAY);
    double headline = first(group).end() <= headlineEnd ? 1 : 0;
    int before = Collections.binarySearch(begins, first(group).begin());
    double salience =
        FREQUENCY * frequency
            + EARLINESS * earliness
            + SPREAD * spread(group)
            + HEADLINE * headline
            + FIRST / (before + 1);
    if (publisher.isNamed(group.name())) {
      return PUBLISHER * salience;
    }
    return group.type() == Entity.Type.LOCATION ? PLACE * salience : salience;
  }

  private static Span first(NameGroup group) {
    return group.mentions().get(0).name().span();
  }

  private double spread(NameGroup group) {
    int parts = Math.min(PARTS, sentences.size());
    long named =
        group.mentions().stream()
            .map(mention -> (long) mention.name().sentence() * parts / sentences.size())
            .distinct()
            .count();
    return (double) named / parts;
  }
}
