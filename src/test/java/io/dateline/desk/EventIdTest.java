package io.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.testkit.PlainArticle;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The identity of an enriched record. */
class EventIdTest {

  @Test
  void isAUuidOfVersion5ThatOtherLanguagesGetToo() {
    // python: uuid.uuid5(uuid.UUID("7c0f4b5e-0d3a-4a53-9d0e-5a6f2f1c8b41"), id + "\n" + sha + "\n"
    // + "1")
    assertThat(id("a-1", "A body.", "1"))
        .isEqualTo(UUID.fromString("da0766a4-3c64-5d76-ab18-799f61393377"));
    assertThat(id("a-1", "A body.", "1").version()).isEqualTo(5);
    assertThat(id("a-1", "A body.", "1").variant()).isEqualTo(2);
  }

  @Test
  void changesWithIdTextAndVersionAndWithNothingElse() {
    UUID id = id("a-1", "A body.", "1");
    assertThat(id("a-2", "A body.", "1")).isNotEqualTo(id);
    assertThat(id("a-1", "A body!", "1")).isNotEqualTo(id);
    assertThat(id("a-1", "A body.", "2")).isNotEqualTo(id);
    EnrichedArticle warned =
        enriched("a-1", "A body.", "1")
            .withAnnotations(Annotations.NONE.warn(Warning.of(WarningCode.REDUCED_TEXT)));
    assertThat(EventId.of(warned)).isEqualTo(id);
  }

  private static UUID id(String id, String body, String version) {
    return EventId.of(enriched(id, body, version));
  }

  private static EnrichedArticle enriched(String id, String body, String version) {
    Article article = PlainArticle.of(id, ArticleText.of(null, body));
    return new EnrichedArticle(
        article, Annotations.NONE, List.of(), new PipelineCard("p", version, ""));
  }
}
