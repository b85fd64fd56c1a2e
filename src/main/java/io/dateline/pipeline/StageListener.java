package io.dateline.pipeline;

import io.dateline.article.Stage;
import io.dateline.article.StageReport;

/**
 * Hears how each stage went: the place for metrics and logs. Called by the thread that enriches;
 * must be thread-safe, quick, and throw nothing.
 */
@FunctionalInterface
public interface StageListener {

  /** Hears nothing. */
  StageListener NONE = (stage, status, nanos) -> {};

  /**
   * A stage ended.
   *
   * @param nanos how long it took, in nanoseconds
   */
  void onStage(Stage stage, StageReport.Status status, long nanos);

  /**
   * A stage failed, and its part of the article is missing.
   *
   * @param failure may carry article text in its message: not for a log that must not have any
   */
  default void onFailure(Stage stage, Throwable failure) {}
}
