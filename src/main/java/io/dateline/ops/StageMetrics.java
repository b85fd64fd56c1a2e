package io.dateline.ops;

import io.dateline.article.Stage;
import io.dateline.article.StageReport.Status;
import io.dateline.pipeline.StageListener;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** How long each stage works on an article, by how it ended. */
public final class StageMetrics implements StageListener {
  private final Map<Stage, Map<Status, Timer>> timers = new EnumMap<>(Stage.class);

  public StageMetrics(Meters meters) {
    for (Stage stage : Stage.values()) {
      Map<Status, Timer> byStatus = new EnumMap<>(Status.class);
      for (Status status : Status.values()) {
        byStatus.put(status, meters.timer(Metric.STAGE_DURATION, stage.key(), Tag.of(status)));
      }
      timers.put(stage, byStatus);
    }
  }

  @Override
  public void onStage(Stage stage, Status status, long nanos) {
    Map<Status, Timer> byStatus = Objects.requireNonNull(timers.get(stage));
    Objects.requireNonNull(byStatus.get(status)).record(nanos, TimeUnit.NANOSECONDS);
  }
}
