package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Annotations;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.dateline.desk.Payload;
import io.dateline.testkit.PlainArticle;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Gives back what it gets; rejects what holds "poison", fails at "bomb", dawdles over "slow". */
final class FakeDesk implements Desk {
  private static final EnrichedArticle ARTICLE =
      new EnrichedArticle(
          PlainArticle.of("id", ArticleText.of("title", null)),
          Annotations.NONE,
          List.of(),
          new PipelineCard("fake", "0", "0"));

  private final AtomicLong handled = new AtomicLong();

  long handled() {
    return handled.get();
  }

  @Override
  public Outcome handle(byte[] value) {
    handled.incrementAndGet();
    String text = new String(value, UTF_8);
    if (text.contains("poison")) {
      return new Outcome.Rejected(Rejection.of(RejectionCode.NO_TEXT, "neither"));
    }
    if (text.contains("bomb")) {
      throw new IllegalStateException("boom");
    }
    if (text.contains("slow")) {
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000));
    }
    return new Outcome.Enriched(ARTICLE, new Payload(value));
  }
}
