package io.dateline.entity;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.article.Polarity;
import io.dateline.article.Polarity.Scores;
import io.dateline.enricher.Reading;
import io.dateline.entity.grouping.NameGroup;
import io.dateline.entity.mention.NameSpan;
import io.dateline.model.Encoding;
import io.dateline.model.PolarityHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down the groups of an article's names as its entities. */
final class EntityListing {
  private final Reading reading;
  private final Encoding encoding;
  private final @Nullable PolarityHead polarity;

  /**
   * @param polarity null where it does not know the article's language
   */
  EntityListing(Reading reading, Encoding encoding, @Nullable PolarityHead polarity) {
    this.reading = reading;
    this.encoding = encoding;
    this.polarity = polarity;
  }

  /** The entities {@code e1}, {@code e2}, ..., most salient first. */
  List<Entity> of(List<NameGroup> groups) {
    record Ranked(NameGroup group, double salience) {}
    Salience salience =
        new Salience(
            groups,
            reading.sentences(),
            reading.article().text().title().length(),
            new Publisher(reading.article().source()));
    List<Ranked> ranked =
        groups.stream()
            .map(group -> new Ranked(group, salience.of(group)))
            .sorted(Comparator.comparingDouble(Ranked::salience).reversed())
            .toList();
    List<Entity> entities = new ArrayList<>(ranked.size());
    for (Ranked r : ranked) {
      entities.add(entity("e" + (entities.size() + 1), r.group(), r.salience()));
    }
    return entities;
  }

  private Entity entity(String id, NameGroup group, double salience) {
    List<Mention> mentions = group.mentions().stream().map(this::mention).toList();
    double score = mentions.stream().mapToDouble(Mention::score).average().orElseThrow();
    return new Entity(
        id, group.type(), group.name(), score, salience, polarityTowards(group), mentions);
  }

  private Mention mention(NameGroup.Mention mention) {
    NameSpan name = mention.name();
    return new Mention(
        name.span().of(reading.text()),
        reading.offsets(name.span()),
        name.score(),
        mention.alias() ? Mention.Kind.ALIAS : Mention.Kind.NAMED,
        name.sentence());
  }

  /** Of the mean of the shares of its mentions; null where that is not known. */
  private @Nullable Polarity polarityTowards(NameGroup group) {
    if (polarity == null) {
      return null;
    }
    double negative = 0;
    double neutral = 0;
    double positive = 0;
    int read = 0;
    for (NameGroup.Mention mention : group.mentions()) {
      Optional<Scores> scores = polarity.ofName(encoding, mention.name().span());
      if (scores.isPresent()) {
        negative += scores.get().negative();
        neutral += scores.get().neutral();
        positive += scores.get().positive();
        read++;
      }
    }
    return read == 0
        ? null
        : Polarity.of(new Scores(positive / read, negative / read, neutral / read));
  }
}
