package io.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.article.Sentiment;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.InputLimits;
import io.dateline.testkit.Contract;
import io.dateline.testkit.SampleStages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes in, an enriched record or a rejection out. */
class CopyDeskTest {
  /** Two names, one of them often, many sentences, a little beside. */
  private static final String LONG =
      "{\"id\": \"a\", \"body\": \"Kim left.\\n%s\", \"note\": \"%s\"}"
          .formatted("The man Kim met Lee again.\\n".repeat(40), "x".repeat(800));

  @Test
  void articleComesOutAsItsRecord() {
    Outcome.Enriched enriched = enriched(DeskLimits.DEFAULT, LONG);
    Contract.mustHold(enriched.payload().bytes());
    assertThat(enriched.article().status()).isEqualTo(EnrichedArticle.Status.COMPLETE);
    assertThat(reductions(enriched)).isEmpty();
  }

  @Test
  void whatIsNoArticleIsRejected() {
    Outcome outcome = desk(DeskLimits.DEFAULT).handle(new byte[] {'{'});
    Rejection rejection =
        outcome.match(e -> Rejection.of(RejectionCode.NO_TEXT, ""), Outcome.Rejected::rejection);
    assertThat(rejection.code()).isEqualTo(RejectionCode.MALFORMED_JSON);
  }

  @ParameterizedTest(name = "{0} bytes")
  @CsvSource({
    "32000, ''",
    "16000, REDUCED_SENTENCES",
    "4400, REDUCED_SENTENCES REDUCED_MENTIONS",
    "3400, REDUCED_SENTENCES REDUCED_MENTIONS REDUCED_TEXT",
    "2600, REDUCED_SENTENCES REDUCED_MENTIONS REDUCED_TEXT REDUCED_EXTENSIONS"
  })
  void recordsThatAreTooLargeAreReducedStepByStep(int limit, String warnings) {
    Outcome.Enriched enriched = enriched(new DeskLimits(limit), LONG);
    assertThat(enriched.payload().length()).isLessThanOrEqualTo(limit);
    assertThat(reductions(enriched)).isEqualTo(warnings);
    Contract.mustHold(enriched.payload().bytes());
  }

  @Test
  void reducedRecordStillSaysWhatWasFound() {
    Outcome.Enriched enriched = enriched(new DeskLimits(2600), LONG);
    EnrichedArticle article = enriched.article();
    Sentiment sentiment = article.annotations().find(Sentiment.class).orElseThrow();
    assertThat(sentiment.sentences()).isEmpty();
    assertThat(sentiment.magnitude()).isEqualTo(1.23456);
    List<Entity> entities = article.annotations().find(Entities.class).orElseThrow().items();
    assertThat(entities).extracting(Entity::text).containsExactly("Kim", "The", "Lee");
    assertThat(entities).extracting(Entity::count).containsExactly(41, 40, 40);
    assertThat(entities).allSatisfy(e -> assertThat(e.mentions()).hasSize(1));
    assertThat(article.article().extensions()).isEmpty();
    assertThat(enriched.payload().toString())
        .contains("\"count\":41", "\"length\":1089,")
        .doesNotContain("met Lee again");
  }

  @Test
  void entitiesBeyondTheMostSalientGoLast() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      names.append("N").append((char) ('a' + i / 26)).append((char) ('a' + i % 26)).append(' ');
    }
    Outcome.Enriched enriched = enriched(new DeskLimits(40_000), "{\"body\": \"" + names + "\"}");
    assertThat(reductions(enriched)).endsWith("REDUCED_ENTITIES");
    assertThat(enriched.article().annotations().find(Entities.class).orElseThrow().items())
        .hasSize(Reduction.TOP_ENTITIES);
  }

  @Test
  void whatCannotBeReducedIsRejected() {
    Outcome outcome = desk(new DeskLimits(1000)).handle(bytes(LONG));
    Rejection rejection =
        outcome.match(e -> Rejection.of(RejectionCode.NO_TEXT, ""), Outcome.Rejected::rejection);
    assertThat(rejection.code()).isEqualTo(RejectionCode.RECORD_TOO_LARGE);
    assertThat(rejection.faults().get(0).detail())
        .matches("\\d{4} bytes in its smallest form; the limit is 1000");
  }

  @Test
  void cancellationPassesWithoutTextAndUnenriched() {
    Outcome.Enriched enriched =
        enriched(DeskLimits.DEFAULT, "{\"uri\": \"urn:x:1\", \"pubStatus\": \"canceled\"}");
    Contract.mustHold(enriched.payload().bytes());
    assertThat(enriched.payload().toString())
        .contains("\"pubStatus\":\"canceled\"", "\"status\":\"NONE\"", "\"length\":0");
  }

  @Test
  void faultOfOurOwnIsARejectionAndNoException() {
    Outcome outcome =
        new CopyDesk(
                new ArticleReader(InputLimits.DEFAULT),
                SampleStages.pipeline(),
                new ArticleWriter(),
                DeskLimits.DEFAULT)
            .handle(nothing());
    Rejection rejection =
        outcome.match(e -> Rejection.of(RejectionCode.NO_TEXT, ""), Outcome.Rejected::rejection);
    assertThat(rejection.code()).isEqualTo(RejectionCode.INTERNAL_ERROR);
    assertThat(rejection.faults().get(0).detail()).startsWith("NullPointerException at ");
  }

  /** The one thing that no edge may send. */
  @SuppressWarnings("NullAway")
  private static byte[] nothing() {
    return null;
  }

  private static Outcome.Enriched enriched(DeskLimits limits, String record) {
    return desk(limits)
        .handle(bytes(record))
        .match(
            enriched -> enriched,
            rejected -> {
              throw new AssertionError(rejected.rejection());
            });
  }

  private static String reductions(Outcome.Enriched enriched) {
    return String.join(
        " ",
        enriched.article().annotations().warnings().stream()
            .map(Warning::code)
            .map(WarningCode::name)
            .filter(name -> name.startsWith("REDUCED"))
            .toList());
  }

  private static CopyDesk desk(DeskLimits limits) {
    return new CopyDesk(
        new ArticleReader(InputLimits.DEFAULT),
        SampleStages.pipeline(),
        new ArticleWriter(),
        limits);
  }

  private static byte[] bytes(String record) {
    return record.getBytes(StandardCharsets.UTF_8);
  }
}
