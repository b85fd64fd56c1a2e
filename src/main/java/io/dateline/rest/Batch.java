package io.dateline.rest;

import io.dateline.article.RejectionCode;
import io.dateline.desk.Lines;
import io.dateline.desk.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A body that holds an article a line. */
final class Batch {
  private Batch() {}

  /**
   * Cuts the body into its lines.
   *
   * @throws ProblemException if there are none or too many
   */
  static List<Submission> cut(byte[] body, int maxLines) {
    Lines lines = new Lines(new ByteArrayInputStream(body), body.length);
    List<Submission> submissions = new ArrayList<>();
    try {
      for (Submission next = lines.next(); next != null; next = lines.next()) {
        if (submissions.size() == maxLines) {
          throw Body.refusal(
              RejectionCode.LIMIT_EXCEEDED, "there are more than %d lines".formatted(maxLines));
        }
        submissions.add(next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be read", e);
    }
    if (submissions.isEmpty()) {
      throw Body.refusal(RejectionCode.EMPTY_INPUT, "there is no line with ink on it");
    }
    return submissions;
  }
}
