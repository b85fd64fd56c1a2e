package io.dateline.testkit;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.dateline.desk.Payload;
import java.util.List;

/** A desk that publishes what it gets, as slowly as it is told, and rejects poison. */
public final class EchoDesk implements Desk {

  @Override
  public Outcome handle(byte[] value) {
    if (value.length == 0) {
      return new Outcome.Rejected(Rejection.of(RejectionCode.EMPTY_INPUT, "no bytes"));
    }
    RawArticle raw = RawArticle.parse(value);
    sleep(raw.millis());
    if (raw.poison()) {
      return new Outcome.Rejected(Rejection.of(RejectionCode.MALFORMED_JSON, "poison"));
    }
    return new Outcome.Enriched(article(raw.id()), new Payload(value));
  }

  private static EnrichedArticle article(String id) {
    Article article = PlainArticle.of(id, ArticleText.of(id, null));
    return new EnrichedArticle(
        article, Annotations.NONE, List.of(), new PipelineCard("echo", "test", ""));
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
