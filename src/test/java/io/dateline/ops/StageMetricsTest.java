package io.dateline.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Stage;
import io.dateline.article.StageReport.Status;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StageMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final StageMetrics metrics = new StageMetrics(new Meters(registry));

  @Test
  void timesAStageByHowItEnded() {
    metrics.onStage(Stage.ENTITY, Status.OK, 3_000_000);
    metrics.onStage(Stage.ENTITY, Status.OK, 5_000_000);
    metrics.onStage(Stage.ENTITY, Status.TIMEOUT, 9_000_000);

    assertThat(timer("entity", "ok").count()).isEqualTo(2);
    assertThat(timer("entity", "ok").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(8);
    assertThat(timer("entity", "timeout").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(9);
    assertThat(timer("language", "ok").count()).isZero();
  }

  private Timer timer(String stage, String status) {
    return registry
        .get(Metric.STAGE_DURATION.meter())
        .tag("stage", stage)
        .tag("status", status)
        .timer();
  }
}
