package io.dateline.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Fault;
import io.dateline.article.PipelineCard;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.desk.Desk;
import io.dateline.desk.Intake;
import io.dateline.desk.Outcome;
import io.dateline.desk.Payload;
import io.dateline.desk.Verdict;
import io.dateline.testkit.PlainArticle;
import java.util.List;

/** Rejects what holds "poison", waits on what holds "slow", takes all else. */
final class FakeDesk implements Desk, Intake {
  static final Rejection REJECTION =
      new Rejection(
          List.of(
              new Fault(RejectionCode.MALFORMED_JSON, null, "unexpected end at byte 17"),
              new Fault(RejectionCode.LIMIT_EXCEEDED, "title", "longer than 10 characters")));

  private boolean held;

  /** From now on slow articles wait. */
  synchronized void hold() {
    held = true;
  }

  /** Lets all slow articles go. */
  synchronized void letGo() {
    held = false;
    notifyAll();
  }

  @Override
  public Outcome handle(byte[] value) {
    return inspect(value)
        .match(
            welcome -> enriched(welcome.article()),
            refused -> new Outcome.Rejected(refused.rejection()));
  }

  @Override
  public Verdict inspect(byte[] value) {
    String text = new String(value, UTF_8);
    if (text.isBlank()) {
      return new Verdict.Refused(Rejection.of(RejectionCode.EMPTY_INPUT, "no bytes"));
    }
    if (text.contains("poison")) {
      return new Verdict.Refused(REJECTION);
    }
    if (text.contains("slow")) {
      await();
    }
    return new Verdict.Welcome(article(text));
  }

  /** What the desk makes of an article: the same text under a name. */
  static String record(String text) {
    return "{\"echo\":" + text.length() + "}";
  }

  private static Outcome enriched(Article article) {
    return new Outcome.Enriched(
        new EnrichedArticle(
            article, Annotations.NONE, List.of(), new PipelineCard("fake", "0", "0")),
        new Payload(record(article.text().value()).getBytes(UTF_8)));
  }

  private static Article article(String text) {
    return PlainArticle.of("id-" + text.strip().length(), ArticleText.of(null, text));
  }

  private synchronized void await() {
    try {
      while (held) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
