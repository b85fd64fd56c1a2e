package io.dateline.rest;

import io.dateline.article.Rejection;
import io.dateline.desk.Intake;
import io.dateline.desk.Submission;
import io.dateline.desk.Verdict;
import io.dateline.stream.Ingest;
import io.dateline.stream.NotAcknowledged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at an article before it goes into the raw topic, so that a bad one is answered at once. */
@ApplicationScoped
class Clerk {
  private final Intake intake;
  private final Ingest ingest;

  Clerk(Intake intake, Ingest ingest) {
    this.intake = intake;
    this.ingest = ingest;
  }

  /**
   * Examines an article now; sends it, if it is one, when subscribed to.
   *
   * @return what became of it; never fails for the article's sake
   */
  Uni<LineReport> examine(Submission submission) {
    return submission
        .refusal()
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> intake.inspect(submission.bytes()))
        .match(
            welcome -> send(submission, welcome.article().id()),
            refused -> Uni.createFrom().item(refusal(submission, refused.rejection())));
  }

  private Uni<LineReport> send(Submission submission, String id) {
    return ingest
        .send(id, submission.bytes())
        .map(receipt -> LineReport.accepted(submission.line(), id, receipt))
        .onFailure(NotAcknowledged.class)
        .recoverWithItem(
            failure ->
                LineReport.refused(submission.line(), id, problem((NotAcknowledged) failure)));
  }

  private static LineReport refusal(Submission submission, Rejection rejection) {
    return LineReport.refused(submission.line(), null, Problem.of(rejection));
  }

  private static Problem problem(NotAcknowledged failure) {
    HttpFault fault =
        switch (failure.reason()) {
          case UNREACHABLE -> HttpFault.KAFKA_UNREACHABLE;
          case BUSY -> HttpFault.BUSY;
          case TOO_LARGE -> HttpFault.KAFKA_TOO_LARGE;
          case REFUSED -> HttpFault.KAFKA_REFUSED;
        };
    return Problem.of(fault, failure.getMessage());
  }
}
