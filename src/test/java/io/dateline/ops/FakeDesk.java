package io.dateline.ops;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.article.Stage;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.dateline.desk.Payload;
import java.util.List;
import java.util.Map;

/** Rejects what is empty; anything else comes out with one warning of the input, one of a stage. */
final class FakeDesk implements Desk {

  @Override
  public Outcome handle(byte[] value) {
    if (value.length == 0) {
      return new Outcome.Rejected(Rejection.of(RejectionCode.EMPTY_INPUT, "no bytes"));
    }
    Article article =
        new Article(
            "a1",
            null,
            null,
            ArticleText.of("Rain in Dover", null),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(Warning.of(WarningCode.NO_BODY)),
            Map.of());
    Annotations annotations =
        Annotations.NONE.warn(
            Warning.inStage(WarningCode.ENRICHER_FAILED, Stage.ENTITY, "out of order"));
    return new Outcome.Enriched(
        new EnrichedArticle(
            article, annotations, List.of(), new PipelineCard("dateline", "1", "c0")),
        new Payload(value));
  }
}
