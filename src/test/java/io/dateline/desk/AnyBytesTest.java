package io.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Fault;
import io.dateline.article.PipelineCard;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.InputLimits;
import io.dateline.testkit.Contract;
import io.dateline.testkit.Dialects;
import io.dateline.testkit.Mutations;
import io.dateline.testkit.SampleStages;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, they become an article or a rejection, and the record is well-formed. */
class AnyBytesTest {
  private static final PipelineCard CARD = new PipelineCard("p", "1", "0".repeat(64));

  private final ArticleReader reader = new ArticleReader(InputLimits.DEFAULT);
  private final ArticleWriter writer = new ArticleWriter();
  private final Set<RejectionCode> seen = EnumSet.noneOf(RejectionCode.class);
  private int accepted;

  @Test
  void spoiltRecordsNeverBreakTheCodec() {
    Mutations mutations = new Mutations(20220521);
    List<byte[]> records = Dialects.records();
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = i % 10 == 0 ? mutations.noise() : mutations.of(records);
      try {
        check(bytes);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError(
            "number " + i + ": " + new String(bytes, StandardCharsets.UTF_8), e);
      }
    }
    // a test that only ever sees one kind of outcome would see nothing
    assertThat(accepted).isBetween(10_000, 40_000);
    assertThat(seen)
        .contains(
            RejectionCode.INVALID_UTF8,
            RejectionCode.MALFORMED_JSON,
            RejectionCode.DUPLICATE_KEY,
            RejectionCode.TRAILING_DATA,
            RejectionCode.LIMIT_EXCEEDED,
            RejectionCode.NO_TEXT);
  }

  @Test
  void whatIsPublishedOfSpoiltRecordsKeepsTheContract() {
    CopyDesk desk = new CopyDesk(reader, SampleStages.pipeline(), writer, DeskLimits.DEFAULT);
    Mutations mutations = new Mutations(7);
    List<byte[]> records = Dialects.records();
    int published = 0;
    for (int i = 0; i < 2_000; i++) {
      published +=
          desk.handle(mutations.of(records))
              .match(
                  enriched -> {
                    Contract.mustHold(enriched.payload().bytes());
                    return 1;
                  },
                  rejected -> {
                    assertThat(rejected.rejection().code())
                        .isNotEqualTo(RejectionCode.INTERNAL_ERROR);
                    return 0;
                  });
    }
    assertThat(published).isGreaterThan(400);
  }

  private void check(byte[] bytes) {
    reader
        .decode(bytes)
        .match(
            decoded -> {
              accepted++;
              check(decoded.article());
              return null;
            },
            refused -> {
              seen.add(refused.rejection().code());
              check(refused.rejection());
              return null;
            });
  }

  private void check(Article article) {
    String text = article.text().value();
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
    assertThat(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t')).isTrue();
    assertThat(article.id()).isNotBlank().doesNotContain("\n");
    byte[] record = writer.write(new EnrichedArticle(article, Annotations.NONE, List.of(), CARD));
    assertThat(record).isNotEmpty();
  }

  private static void check(Rejection rejection) {
    assertThat(rejection.faults().stream().map(Fault::code)).isSorted();
    assertThat(rejection.faults().toString().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(1024);
  }
}
