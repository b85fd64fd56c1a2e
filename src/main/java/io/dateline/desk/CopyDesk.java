package io.dateline.desk;

import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.pipeline.Pipeline;
import java.util.Optional;

/**
 * The desk that every edge uses: reads, enriches, writes, and cuts to length. What should never
 * fail and does all the same becomes a rejection; only errors of the virtual machine get out.
 */
public final class CopyDesk implements Desk, Intake {
  private final ArticleReader reader;
  private final Pipeline pipeline;
  private final ArticleWriter writer;
  private final DeskLimits limits;

  public CopyDesk(
      ArticleReader reader, Pipeline pipeline, ArticleWriter writer, DeskLimits limits) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.writer = writer;
    this.limits = limits;
  }

  @Override
  public Outcome handle(byte[] value) {
    try {
      return reader
          .decode(value)
          .match(
              accepted -> publish(accepted.article()),
              refused -> new Outcome.Rejected(refused.rejection()));
    } catch (RuntimeException | StackOverflowError e) {
      // a mistake of ours must not hold up the records behind this one for ever
      return new Outcome.Rejected(Rejection.of(RejectionCode.INTERNAL_ERROR, where(e)));
    }
  }

  @Override
  public Verdict inspect(byte[] value) {
    return reader
        .decode(value)
        .match(
            accepted -> new Verdict.Welcome(accepted.article()),
            refused -> new Verdict.Refused(refused.rejection()));
  }

  private Outcome publish(Article article) {
    EnrichedArticle enriched = pipeline.enrich(article);
    byte[] bytes = writer.write(enriched);
    for (Reduction reduction : Reduction.values()) {
      if (bytes.length <= limits.maxRecordBytes()) {
        break;
      }
      Optional<EnrichedArticle> reduced = reduction.of(enriched);
      if (reduced.isPresent()) {
        enriched = reduced.get();
        bytes = writer.write(enriched);
      }
    }
    return bytes.length <= limits.maxRecordBytes()
        ? new Outcome.Enriched(enriched, new Payload(bytes))
        : new Outcome.Rejected(tooLarge(bytes.length));
  }

  private Rejection tooLarge(int smallest) {
    return Rejection.of(
        RejectionCode.RECORD_TOO_LARGE,
        "%d bytes in its smallest form; the limit is %d"
            .formatted(smallest, limits.maxRecordBytes()));
  }

  /** What failed and where; not the message, which may quote the article. */
  private static String where(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String name = failure.getClass().getSimpleName();
    return trace.length == 0 ? name : "%s at %s".formatted(name, trace[0]);
  }
}
