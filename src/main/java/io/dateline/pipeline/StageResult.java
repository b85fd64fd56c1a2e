package io.dateline.pipeline;

import static io.dateline.article.Warning.inStage;

import io.dateline.article.Annotations;
import io.dateline.article.Stage;
import io.dateline.article.StageReport.Status;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import java.util.function.LongSupplier;

/**
 * How one stage ended for one article.
 *
 * @param annotations all there is after it, its warning included
 */
record StageResult(Status status, Annotations annotations) {

  /** Runs a stage; whatever it throws, short of an error of the virtual machine, is a result. */
  static StageResult of(
      StagePlan plan,
      Reading reading,
      Annotations soFar,
      LongSupplier nanoClock,
      StageListener listener) {
    Stage stage = plan.enricher().stage();
    try {
      Deadline deadline = Deadline.after(plan.deadline(), nanoClock);
      return of(stage, soFar, plan.enricher().enrich(reading, soFar, deadline));
    } catch (Deadline.Exceeded e) {
      String message = "not done within %d ms".formatted(plan.deadline().toMillis());
      return new StageResult(
          Status.TIMEOUT, soFar.warn(inStage(WarningCode.ENRICHER_TIMEOUT, stage, message)));
    } catch (RuntimeException | StackOverflowError e) {
      // a stack overflow comes of the text, so it is this article's and not the machine's
      listener.onFailure(stage, e);
      // no more than the class: messages of exceptions quote what they choke on
      String message = e.getClass().getSimpleName();
      return new StageResult(
          Status.FAILED, soFar.warn(inStage(WarningCode.ENRICHER_FAILED, stage, message)));
    }
  }

  private static StageResult of(Stage stage, Annotations soFar, Finding finding) {
    return finding.match(
        found ->
            found.truncated()
                ? new StageResult(
                    Status.TRUNCATED,
                    found
                        .annotations()
                        .warn(
                            inStage(
                                WarningCode.TEXT_TRUNCATED, stage, "only its first part was read")))
                : new StageResult(Status.OK, found.annotations()),
        skipped ->
            new StageResult(
                Status.SKIPPED, soFar.warn(inStage(skipped.reason(), stage, skipped.message()))));
  }
}
