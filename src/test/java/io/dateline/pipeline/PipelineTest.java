package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entities;
import io.dateline.article.PipelineCard;
import io.dateline.article.PubStatus;
import io.dateline.article.Stage;
import io.dateline.article.StageReport;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Finding;
import io.dateline.testkit.FakeEnricher;
import io.dateline.testkit.NoEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stage may fail in any way; the article goes on and says so. */
class PipelineTest {
  private static final PipelineCard CARD = new PipelineCard("test", "1", "0".repeat(64));
  private static final Duration LIMIT = Duration.ofMillis(20);

  private final AtomicLong nanos = new AtomicLong();
  private final Heard heard = new Heard();

  @Test
  void stagesSeeWhatThoseBeforeThemFound() {
    FakeEnricher first =
        new FakeEnricher(
            Stage.ENTITY,
            (reading, soFar, deadline) ->
                Finding.found(soFar.with(Stage.ENTITY, new Entities(List.of()))));
    FakeEnricher second =
        new FakeEnricher(
            Stage.SENTIMENT,
            (reading, soFar, deadline) -> {
              assertThat(soFar.find(Entities.class)).isPresent();
              return Finding.found(soFar);
            });
    EnrichedArticle enriched = pipeline(first, second).enrich(article(null));
    assertThat(enriched.status()).isEqualTo(EnrichedArticle.Status.COMPLETE);
    assertThat(enriched.reports())
        .extracting(StageReport::stage)
        .containsExactly(Stage.ENTITY, Stage.SENTIMENT);
    assertThat(enriched.reports()).allSatisfy(r -> assertThat(r.model()).isNotNull());
    assertThat(enriched.annotations().warnings()).isEmpty();
    assertThat(enriched.pipeline()).isEqualTo(CARD);
  }

  @Test
  void failureLeavesAWarningWithoutTheMessageAndTheRestGoesOn() {
    IllegalStateException failure = new IllegalStateException("chokes on: secret words");
    FakeEnricher broken =
        new FakeEnricher(
            Stage.LANGUAGE,
            (reading, soFar, deadline) -> {
              throw failure;
            });
    EnrichedArticle enriched = pipeline(broken, fine(Stage.ENTITY)).enrich(article(null));
    assertThat(enriched.status()).isEqualTo(EnrichedArticle.Status.PARTIAL);
    assertThat(statuses(enriched))
        .containsExactly(StageReport.Status.FAILED, StageReport.Status.OK);
    assertThat(enriched.annotations().warnings())
        .containsExactly(
            Warning.inStage(WarningCode.ENRICHER_FAILED, Stage.LANGUAGE, "IllegalStateException"));
    assertThat(heard.failures).containsExactly(failure);
  }

  @Test
  void whatAFailedStageFoundHalfwayIsNotPublished() {
    FakeEnricher halfway =
        new FakeEnricher(
            Stage.ENTITY,
            (reading, soFar, deadline) -> {
              soFar
                  .with(Stage.ENTITY, new Entities(List.of()))
                  .warn(Warning.of(WarningCode.NO_BODY));
              throw new IllegalStateException();
            });
    Annotations annotations = pipeline(halfway).enrich(article(null)).annotations();
    assertThat(annotations.byStage()).isEmpty();
    assertThat(annotations.warnings())
        .extracting(Warning::code)
        .containsExactly(WarningCode.ENRICHER_FAILED);
  }

  @Test
  void stageThatIsTooSlowIsGivenUp() {
    FakeEnricher slow =
        new FakeEnricher(
            Stage.ENTITY,
            (reading, soFar, deadline) -> {
              nanos.addAndGet(LIMIT.toNanos() + 1);
              deadline.check();
              return Finding.found(soFar);
            });
    EnrichedArticle enriched = pipeline(slow, fine(Stage.SENTIMENT)).enrich(article(null));
    assertThat(statuses(enriched))
        .containsExactly(StageReport.Status.TIMEOUT, StageReport.Status.OK);
    assertThat(enriched.annotations().warnings())
        .containsExactly(
            Warning.inStage(WarningCode.ENRICHER_TIMEOUT, Stage.ENTITY, "not done within 20 ms"));
    assertThat(heard.durations).containsExactly(LIMIT.toNanos() + 1, 0L);
  }

  @Test
  void stageMayReadOnlyAPart() {
    FakeEnricher half =
        new FakeEnricher(
            Stage.ENTITY, (reading, soFar, deadline) -> new Finding.Found(soFar, true));
    EnrichedArticle enriched = pipeline(half).enrich(article(null));
    assertThat(enriched.status()).isEqualTo(EnrichedArticle.Status.PARTIAL);
    assertThat(statuses(enriched)).containsExactly(StageReport.Status.TRUNCATED);
    assertThat(enriched.annotations().warnings())
        .extracting(Warning::code)
        .containsExactly(WarningCode.TEXT_TRUNCATED);
  }

  @Test
  void stageMayHaveNothingToSay() {
    FakeEnricher silent =
        new FakeEnricher(
            Stage.SENTIMENT,
            (reading, soFar, deadline) ->
                new Finding.Skipped(WarningCode.LANGUAGE_UNSUPPORTED, "it is und"));
    EnrichedArticle enriched = pipeline(fine(Stage.LANGUAGE), silent).enrich(article(null));
    assertThat(enriched.status()).isEqualTo(EnrichedArticle.Status.COMPLETE);
    assertThat(enriched.annotations().warnings())
        .containsExactly(
            Warning.inStage(WarningCode.LANGUAGE_UNSUPPORTED, Stage.SENTIMENT, "it is und"));
  }

  @Test
  void damagedTextIsWarnedOf() {
    Article damaged = article("He said “it is the same.But we know.So it is.", null);
    assertThat(pipeline().enrich(damaged).annotations().warnings())
        .containsExactly(
            new Warning(WarningCode.UNBALANCED_QUOTES, null, null, "1 in all"),
            new Warning(WarningCode.SENTENCE_JOINTS, null, null, "2 in all"));
    assertThat(pipeline().enrich(article("Fine. “So it is.”", null)).annotations().warnings())
        .isEmpty();
    assertThat(pipeline().enrich(article("“a.But", PubStatus.CANCELED)).annotations().warnings())
        .isEmpty();
  }

  @Test
  void cancelledArticleRunsNoStage() {
    FakeEnricher mustNotRun =
        new FakeEnricher(
            Stage.LANGUAGE,
            (reading, soFar, deadline) -> {
              throw new AssertionError("ran");
            });
    EnrichedArticle enriched = pipeline(mustNotRun).enrich(article(PubStatus.CANCELED));
    assertThat(enriched.status()).isEqualTo(EnrichedArticle.Status.NONE);
    assertThat(statuses(enriched)).containsExactly(StageReport.Status.SKIPPED);
    assertThat(enriched.annotations()).isEqualTo(Annotations.NONE);
    assertThat(heard.durations).isEmpty();
  }

  @Test
  void overflowOfTheStackIsTheArticlesAndNotTheMachines() {
    FakeEnricher deep =
        new FakeEnricher(
            Stage.LANGUAGE,
            (reading, soFar, deadline) -> {
              throw new StackOverflowError();
            });
    assertThat(statuses(pipeline(deep).enrich(article(null))))
        .containsExactly(StageReport.Status.FAILED);
  }

  @Test
  void errorsOfTheMachineGetOut() {
    FakeEnricher exhausted =
        new FakeEnricher(
            Stage.LANGUAGE,
            (reading, soFar, deadline) -> {
              throw new OutOfMemoryError("none left");
            });
    assertThatThrownBy(() -> pipeline(exhausted).enrich(article(null)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void stagesMustStandInTheirOrderAndOnce() {
    assertThatThrownBy(() -> pipeline(fine(Stage.SENTIMENT), fine(Stage.LANGUAGE)))
        .hasMessage("stage language cannot run after sentiment");
    assertThatThrownBy(() -> pipeline(fine(Stage.ENTITY), fine(Stage.ENTITY)))
        .hasMessage("stage entity cannot run after entity");
    assertThatThrownBy(() -> new StagePlan(fine(Stage.ENTITY), Duration.ZERO))
        .hasMessage("stage entity has a deadline of PT0S");
  }

  private Pipeline pipeline(FakeEnricher... enrichers) {
    List<StagePlan> plans = List.of(enrichers).stream().map(e -> new StagePlan(e, LIMIT)).toList();
    return new Pipeline(plans, new NoEncoder(), CARD, nanos::get, heard);
  }

  private static FakeEnricher fine(Stage stage) {
    return new FakeEnricher(stage, (reading, soFar, deadline) -> Finding.found(soFar));
  }

  private static List<StageReport.Status> statuses(EnrichedArticle enriched) {
    return enriched.reports().stream().map(StageReport::status).toList();
  }

  private static Article article(@Nullable PubStatus status) {
    return article("A body.", status);
  }

  private static Article article(String body, @Nullable PubStatus status) {
    return new Article(
        "a",
        null,
        null,
        ArticleText.of("A headline", body),
        null,
        null,
        null,
        null,
        null,
        status,
        List.of(),
        Map.of());
  }

  /** Writes down what it hears. */
  private static final class Heard implements StageListener {
    private final List<Long> durations = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public void onStage(Stage stage, StageReport.Status status, long nanos) {
      durations.add(nanos);
    }

    @Override
    public void onFailure(Stage stage, Throwable failure) {
      failures.add(failure);
    }
  }
}
