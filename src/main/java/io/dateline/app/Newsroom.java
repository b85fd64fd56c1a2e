package io.dateline.app;

import io.dateline.article.ModelCard;
import io.dateline.article.PipelineCard;
import io.dateline.article.Stage;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.InputLimits;
import io.dateline.desk.CopyDesk;
import io.dateline.desk.DeskLimits;
import io.dateline.model.EncoderLimits;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.pipeline.Pipeline;
import io.dateline.pipeline.StageListener;
import io.dateline.pipeline.StagePlan;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The plain half of the object graph: from configuration to a copy desk, for the service and the
 * command line alike. Loads the models, which takes a second.
 */
public final class Newsroom implements AutoCloseable {
  private final OnnxTextEncoder encoder;
  private final CopyDesk desk;
  private final PipelineCard card;
  private final Map<Stage, ModelCard> models;

  private Newsroom(
      OnnxTextEncoder encoder, CopyDesk desk, PipelineCard card, Map<Stage, ModelCard> models) {
    this.encoder = encoder;
    this.desk = desk;
    this.card = card;
    this.models = models;
  }

  /**
   * @throws IOException if a model is missing, damaged or does not load
   */
  public static Newsroom open(DatelineConfig config, StageListener listener) throws IOException {
    InputLimits input = Settings.input(config.input());
    EncoderLimits limits = Settings.encoder(config.encoder());
    DeskLimits record = new DeskLimits(Math.toIntExact(config.record().maxBytes().asLongValue()));
    OnnxTextEncoder encoder =
        OnnxTextEncoder.load(
            Newsroom.class.getClassLoader(),
            ModelFiles.SHIPPED,
            limits,
            config.encoder().libraries());
    PipelineCard card =
        new PipelineCard(
            config.record().pipeline(),
            Version.current(),
            ConfigHash.of(
                List.of(
                    input,
                    limits,
                    record,
                    Settings.language(config.language()),
                    Settings.entity(config.entity()),
                    Settings.value(config.value()),
                    Settings.topic(config.topic()),
                    Settings.switchedOn(config))));
    List<StagePlan> plans = Stages.of(config, encoder);
    Pipeline pipeline = new Pipeline(plans, encoder, card, System::nanoTime, listener);
    return new Newsroom(
        encoder,
        new CopyDesk(new ArticleReader(input), pipeline, new ArticleWriter(), record),
        card,
        models(plans));
  }

  private static Map<Stage, ModelCard> models(List<StagePlan> plans) {
    Map<Stage, ModelCard> models = new EnumMap<>(Stage.class);
    for (StagePlan plan : plans) {
      plan.enricher().model().ifPresent(model -> models.put(plan.enricher().stage(), model));
    }
    return models;
  }

  public CopyDesk desk() {
    return desk;
  }

  /** What every record says of its pipeline. */
  PipelineCard card() {
    return card;
  }

  /** The models in use, by the stage that asks them. */
  Map<Stage, ModelCard> models() {
    return models;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
