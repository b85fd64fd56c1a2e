package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.PublishedDate;
import io.dateline.article.PublishedDate.Precision;
import io.dateline.article.RejectionCode;
import io.dateline.article.Source;
import io.dateline.article.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text with header lines, and plain text that only looks as if it had some. */
class PlainTextTest {

  @Test
  void headerLinesAreFields() {
    Article article =
        article(
            """
             date 2025-03-03\s
             title FIFTY COUNTRIES AGREE\s
             source Agency\s
             language en\s
             url https://example.org/flood\s
             id wire-77\s
             by A. Writer\s



            GENEVA, March 3 (Agency) — Fifty countries agreed.

            date palms grow there.
            """);
    assertThat(article.id()).isEqualTo("wire-77");
    assertThat(article.published())
        .isEqualTo(new PublishedDate("2025-03-03", Precision.DAY, " date 2025-03-03 "));
    assertThat(article.text().title()).isEqualTo("FIFTY COUNTRIES AGREE");
    assertThat(article.text().value())
        .endsWith(
            "COUNTRIES AGREE\n\nGENEVA, March 3 (Agency) — Fifty countries agreed.\n\ndate palms grow there.");
    assertThat(article.source()).isEqualTo(new Source("Agency", null, null));
    assertThat(article.languageHint()).isEqualTo("en");
    assertThat(article.url()).isEqualTo("https://example.org/flood");
    assertThat(article.by()).isEqualTo("A. Writer");
    assertThat(warnings(article)).containsExactly(WarningCode.PLAIN_TEXT_INPUT);
  }

  @Test
  void colonsAndCapitalsAndCrLfDoAsWell() {
    Article article = article("Title: A: B\r\nPublished: 21 May 2022\r\n\r\nBody.\r\nMore.");
    assertThat(article.text().value()).isEqualTo("A: B\n\nBody.\nMore.");
    assertThat(Decoding.date(article)).isEqualTo("2022-05-21");
    assertThat(warnings(article))
        .containsExactly(WarningCode.PLAIN_TEXT_INPUT, WarningCode.LINE_ENDINGS_NORMALIZED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date palms are grown in Egypt.",
        "date palms are grown in Egypt.\n\nThey need heat.",
        "date 2022-05-21 was a Saturday.\n\nIt rained.",
        "date 2022-05-21\nfollowed by a line that is no header\n\nBody.",
        "date 2022-05-21\ndate 2022-05-22\n\nBody.",
        "Source code of the game was published.\n\nIt is long.",
        "By Friday the river had fallen.\n\nIt rose again.",
        "title fights sell tickets\nsource of joy\n\nBody.",
        "Language matters.\n\nSo does tone.",
        "id cards will be issued.\n\nSoon.",
        "Link\n\nBody.",
        "date:\n\nBody.",
        "One line.\ndate 2022-05-21\n\nBody."
      })
  void textThatOnlyLooksLikeHeadersIsKeptWhole(String text) {
    Article article = article(text);
    assertThat(article.text().value()).isEqualTo(text);
    assertThat(article.published()).isNull();
    assertThat(warnings(article))
        .containsExactly(WarningCode.PLAIN_TEXT_INPUT, WarningCode.NO_TITLE);
  }

  @Test
  void headersAloneAreNoArticle() {
    assertThat(Decoding.rejection(" date 2022-05-21 \n\n").code()).isEqualTo(RejectionCode.NO_TEXT);
    assertThat(article("title: A headline alone").text().value()).isEqualTo("A headline alone");
  }

  @Test
  void textMayBeginWithAnyOtherCharacter() {
    for (String text :
        new String[] {
          "42 people came.",
          "\"Quoted,\" he said.",
          "-1 degrees.",
          "true story",
          "<3",
          "null and void"
        }) {
      assertThat(article(text).text().value()).isEqualTo(text);
    }
  }

  @Test
  void longLinesCostNoMoreThanTheirLength() {
    String spaces = " ".repeat(1_000_000);
    assertThat(article("date" + spaces + "x" + spaces + "y").text().value()).hasSize(2_000_006);
    assertThat(article("source" + spaces + ":" + spaces + "x\n\nBody.").text().value())
        .isEqualTo("Body.");
  }
}
