package io.dateline.app;

import io.dateline.article.ModelCard;
import io.dateline.pipeline.StagePlan;
import java.util.List;

/** The stages in the order in which they run; the one place that names them all. */
final class Stages {
  private Stages() {}

  /** The plans of the stages that are switched on. */
  static List<StagePlan> of(DatelineConfig config, ModelCard encoder) {
    return List.of();
  }
}
