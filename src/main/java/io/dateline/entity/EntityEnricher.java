package io.dateline.entity;

import io.dateline.article.Annotations;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.ModelCard;
import io.dateline.article.Stage;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.entity.grouping.EntityGrouping;
import io.dateline.entity.grouping.NameGroup;
import io.dateline.entity.mention.MentionDecoder;
import io.dateline.entity.mention.MentionRepair;
import io.dateline.entity.mention.NameSpan;
import io.dateline.model.Calibration;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.PolarityHead;
import java.util.List;
import java.util.Optional;

/** Finds who and what an article names, how much it is about each, and in which light. */
public final class EntityEnricher implements Enricher {
  private final ModelCard model;
  private final EntitySettings settings;
  private final PolarityHead polarity;
  private final MentionDecoder decoder;
  private final MentionRepair repair = new MentionRepair();
  private final EntityGrouping grouping;

  /**
   * @param model the encoder's card
   * @param calibration the encoder's
   */
  public EntityEnricher(
      ModelCard model, Calibration calibration, PolarityHead polarity, EntitySettings settings) {
    this.decoder = new MentionDecoder(calibration);
    this.model = model;
    this.settings = settings;
    this.polarity = polarity;
    this.grouping = new EntityGrouping(settings.minMentionScore());
  }

  @Override
  public Stage stage() {
    return Stage.ENTITY;
  }

  @Override
  public Optional<ModelCard> model() {
    return Optional.of(model);
  }

  @Override
  public Finding enrich(Reading reading, Annotations soFar, Deadline deadline) {
    Encoding encoding = reading.encoding(deadline);
    String language = soFar.find(Language.class).map(Language::code).orElse(Language.UNDETERMINED);
    List<NameSpan> names =
        repair.repair(
            reading.text(),
            language,
            reading.sentences(),
            decoder.decode(reading.text(), language, encoding, reading.sentences()));
    deadline.check();
    List<NameGroup> groups =
        grouping.group(reading.text(), language, reading.article().text().title().length(), names);
    deadline.check();
    EntityListing listing =
        new EntityListing(reading, encoding, polarity.knows(language) ? polarity : null);
    return new Finding.Found(
        limited(listing.of(groups), soFar), encoding.encodedEnd() < reading.text().length());
  }

  private Annotations limited(List<Entity> entities, Annotations soFar) {
    if (entities.size() <= settings.maxEntities()) {
      return soFar.with(Stage.ENTITY, new Entities(entities));
    }
    String message = "%d of %d are listed".formatted(settings.maxEntities(), entities.size());
    return soFar
        .with(Stage.ENTITY, new Entities(entities.subList(0, settings.maxEntities())))
        .warn(Warning.inStage(WarningCode.REDUCED_ENTITIES, Stage.ENTITY, message));
  }
}
