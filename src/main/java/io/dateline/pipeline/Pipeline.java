package io.dateline.pipeline;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.article.PubStatus;
import io.dateline.article.Stage;
import io.dateline.article.StageReport;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Reading;
import io.dateline.model.TextEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Runs the stages over an article, one after the other. Thread-safe. A stage that fails or runs out
 * of time leaves a report and a warning; the article goes on without its part. Nothing but an
 * {@link Error} of the virtual machine gets out.
 */
public final class Pipeline {
  private final List<StagePlan> plans;
  private final TextEncoder encoder;
  private final PipelineCard card;
  private final LongSupplier nanoClock;
  private final StageListener listener;

  /**
   * @param plans in the order of {@link Stage}, each stage once; a stage that is switched off is
   *     left out and leaves no report
   * @param encoder read by the stages through {@link Reading}
   * @param card what the articles will say of where they came from
   * @param nanoClock a monotonic clock as {@link System#nanoTime()}
   * @param listener hears how each stage went
   */
  public Pipeline(
      List<StagePlan> plans,
      TextEncoder encoder,
      PipelineCard card,
      LongSupplier nanoClock,
      StageListener listener) {
    this.plans = List.copyOf(plans);
    this.encoder = encoder;
    this.card = card;
    this.nanoClock = nanoClock;
    this.listener = listener;
    for (int i = 1; i < plans.size(); i++) {
      Stage before = plans.get(i - 1).enricher().stage();
      Stage stage = plans.get(i).enricher().stage();
      if (before.compareTo(stage) >= 0) {
        throw new IllegalArgumentException(
            "stage %s cannot run after %s".formatted(stage.key(), before.key()));
      }
    }
  }

  /** Enriches an article; a cancelled one passes with every stage skipped. */
  public EnrichedArticle enrich(Article article) {
    if (article.pubStatus() == PubStatus.CANCELED) {
      return passThrough(article);
    }
    Reading reading = new Reading(article, encoder);
    Annotations soFar = new Annotations(Map.of(), QualityWarnings.of(article.text()));
    List<StageReport> reports = new ArrayList<>(plans.size());
    for (StagePlan plan : plans) {
      long startedAt = nanoClock.getAsLong();
      StageResult result = StageResult.of(plan, reading, soFar, nanoClock, listener);
      soFar = result.annotations();
      reports.add(report(plan.enricher(), result.status()));
      listener.onStage(plan.enricher().stage(), result.status(), nanoClock.getAsLong() - startedAt);
    }
    return new EnrichedArticle(article, soFar, reports, card);
  }

  private EnrichedArticle passThrough(Article article) {
    List<StageReport> reports =
        plans.stream().map(p -> report(p.enricher(), StageReport.Status.SKIPPED)).toList();
    return new EnrichedArticle(article, Annotations.NONE, reports, card);
  }

  private static StageReport report(Enricher enricher, StageReport.Status status) {
    return new StageReport(enricher.stage(), status, enricher.model().orElse(null));
  }
}
