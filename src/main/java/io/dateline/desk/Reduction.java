package io.dateline.desk;

import io.dateline.article.Annotation;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Sentiment;
import io.dateline.article.Stage;
import io.dateline.article.Values;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is taken out of a record that is too large, in the order in which it is missed least. */
enum Reduction {
  SENTENCES(WarningCode.REDUCED_SENTENCES, Reduction::withoutSentences),
  MENTIONS(WarningCode.REDUCED_MENTIONS, Reduction::withFirstMentions),
  /** The warning itself is what makes the writer leave the text out. */
  TEXT(
      WarningCode.REDUCED_TEXT,
      e -> Optional.of(e).filter(x -> !x.article().text().value().isEmpty())),
  EXTENSIONS(WarningCode.REDUCED_EXTENSIONS, Reduction::withoutExtensions),
  VALUES(WarningCode.REDUCED_VALUES, Reduction::withFirstValues),
  ENTITIES(WarningCode.REDUCED_ENTITIES, Reduction::withTopEntities);

  /** As many values as stay when there is no room for all. */
  static final int FIRST_VALUES = 100;

  /** As many entities as stay when there is no room for all. */
  static final int TOP_ENTITIES = 100;

  private final WarningCode warning;
  private final Function<EnrichedArticle, Optional<EnrichedArticle>> cut;

  Reduction(WarningCode warning, Function<EnrichedArticle, Optional<EnrichedArticle>> cut) {
    this.warning = warning;
    this.cut = cut;
  }

  /** The article with less in it, and a warning that says so; empty if there is nothing to take. */
  Optional<EnrichedArticle> of(EnrichedArticle enriched) {
    return cut.apply(enriched)
        .map(e -> e.withAnnotations(e.annotations().warn(Warning.of(warning))));
  }

  private static Optional<EnrichedArticle> withoutSentences(EnrichedArticle enriched) {
    return enriched
        .annotations()
        .find(Sentiment.class)
        .filter(s -> !s.sentences().isEmpty())
        .map(s -> new Sentiment(s.document(), s.magnitude(), List.of()))
        .map(s -> annotated(enriched, Stage.SENTIMENT, s));
  }

  private static Optional<EnrichedArticle> withFirstMentions(EnrichedArticle enriched) {
    return entities(enriched)
        .filter(all -> all.stream().anyMatch(e -> e.mentions().size() > 1))
        .map(all -> all.stream().map(e -> e.withMentions(e.mentions().subList(0, 1))).toList())
        .map(all -> annotated(enriched, Stage.ENTITY, new Entities(all)));
  }

  private static Optional<EnrichedArticle> withoutExtensions(EnrichedArticle enriched) {
    return Optional.of(enriched.article())
        .filter(a -> !a.extensions().isEmpty())
        .map(a -> enriched.withArticle(a.withoutExtensions()));
  }

  private static Optional<EnrichedArticle> withFirstValues(EnrichedArticle enriched) {
    return enriched
        .annotations()
        .find(Values.class)
        .filter(all -> all.items().size() > FIRST_VALUES)
        .map(all -> new Values(all.items().subList(0, FIRST_VALUES)))
        .map(first -> annotated(enriched, Stage.VALUE, first));
  }

  private static Optional<EnrichedArticle> withTopEntities(EnrichedArticle enriched) {
    return entities(enriched)
        .filter(all -> all.size() > TOP_ENTITIES)
        .map(all -> annotated(enriched, Stage.ENTITY, new Entities(all.subList(0, TOP_ENTITIES))));
  }

  private static Optional<List<Entity>> entities(EnrichedArticle enriched) {
    return enriched.annotations().find(Entities.class).map(Entities::items);
  }

  private static EnrichedArticle annotated(
      EnrichedArticle enriched, Stage stage, Annotation annotation) {
    return enriched.withAnnotations(enriched.annotations().with(stage, annotation));
  }
}
