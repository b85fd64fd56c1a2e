package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * How a stage went.
 *
 * @param stage which
 * @param status how it ended
 * @param model the model behind it, or null where it has none
 */
public record StageReport(Stage stage, Status status, @Nullable ModelCard model) {

  /** How a stage ended. */
  public enum Status {
    OK,
    /** It had nothing to do or cannot know this language. */
    SKIPPED,
    FAILED,
    TIMEOUT,
    /** It read only the first part of the text. */
    TRUNCATED
  }
}
