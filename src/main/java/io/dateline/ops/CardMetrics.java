package io.dateline.ops;

import io.dateline.article.ModelCard;
import io.dateline.article.PipelineCard;
import io.dateline.article.Stage;
import java.util.Map;

/** Which pipeline and models make the records: constant figures, whose tags are the news. */
public final class CardMetrics {
  private CardMetrics() {}

  /**
   * Registers them once, at the start.
   *
   * @param models of the stages that have one
   */
  public static void register(Meters meters, PipelineCard pipeline, Map<Stage, ModelCard> models) {
    meters.gauge(
        Metric.PIPELINE_INFO,
        () -> 1,
        pipeline.name(),
        pipeline.version(),
        pipeline.configSha256());
    models.forEach(
        (stage, model) ->
            meters.gauge(
                Metric.MODEL_INFO,
                () -> 1,
                stage.key(),
                model.name(),
                model.version(),
                model.sha256()));
  }
}
