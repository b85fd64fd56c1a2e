package io.dateline.article;

import java.util.List;

/**
 * An article and all that was found in it.
 *
 * @param article as decoded
 * @param annotations what the stages found and warned of; an absent stage did not run or failed
 * @param reports one for each stage of the pipeline, in the order in which they ran
 * @param pipeline what made it
 */
public record EnrichedArticle(
    Article article, Annotations annotations, List<StageReport> reports, PipelineCard pipeline) {

  /** How much of the enrichment there is. */
  public enum Status {
    /** Every stage did what it can do for this article. */
    COMPLETE,
    /** A stage failed, ran out of time or read only a part. */
    PARTIAL,
    /** No stage ran. */
    NONE
  }

  public EnrichedArticle {
    reports = List.copyOf(reports);
  }

  public EnrichedArticle withArticle(Article other) {
    return new EnrichedArticle(other, annotations, reports, pipeline);
  }

  public EnrichedArticle withAnnotations(Annotations other) {
    return new EnrichedArticle(article, other, reports, pipeline);
  }

  public Status status() {
    if (reports.stream().allMatch(r -> r.status() == StageReport.Status.SKIPPED)) {
      return Status.NONE;
    }
    boolean whole =
        reports.stream()
            .map(StageReport::status)
            .allMatch(s -> s == StageReport.Status.OK || s == StageReport.Status.SKIPPED);
    return whole ? Status.COMPLETE : Status.PARTIAL;
  }
}
