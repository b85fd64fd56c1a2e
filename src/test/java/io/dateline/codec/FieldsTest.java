package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.rejection;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.PubStatus;
import io.dateline.article.RejectionCode;
import io.dateline.article.Source;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields under many names and in many types; nothing that a producer says is lost. */
class FieldsTest {

  @Test
  void firstAliasOfTheTableWinsAndTheOtherIsKept() {
    Article article = article("{\"headline\": \"Second\", \"title\": \"First\", \"body\": \"B\"}");
    assertThat(article.text().title()).isEqualTo("First");
    assertThat(article.extensions()).isEqualTo(Map.of("headline", "Second"));
    assertThat(article.warnings())
        .containsExactly(
            Warning.inField(WarningCode.FIELD_CONFLICT, "headline", "title was taken"));
  }

  @Test
  void aliasesThatSayTheSameAreNoConflict() {
    Article article =
        article("{\"title\": \"A\", \"headline\": \"A\", \"body\": \"B\", \"text\": null}");
    assertThat(article.extensions()).isEmpty();
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void emptyAliasesGiveWay() {
    Article article =
        article("{\"title\": \" \", \"headline\": \"A\", \"body\": \"\", \"text\": \"B\"}");
    assertThat(article.text().value()).isEqualTo("A\n\nB");
    assertThat(article.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"pub_date", "PubDate", "pub-date", "PUBDATE"})
  void namesAreComparedWithoutCaseAndStrokes(String name) {
    assertThat(Decoding.date(article("{\"title\": \"T\", \"" + name + "\": \"2022\"}")))
        .isEqualTo("2022");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"id": 17, "title": "T", "body": "B"} | id
          {"id": ["x"], "title": "T", "body": "B"} | id
          {"id": "x", "title": 7, "body": "B"} | title
          {"id": "x", "title": "T", "body": ["One.", "Two."]} | body
          {"id": "x", "title": "T", "body": [{"type": "paragraph", "text": "One."}, {"text": "Two."}]} | body
          {"id": "x", "title": "T", "body": "B", "language": ["en", "de"]} | language
          {"id": "x", "title": "T", "body": "B", "by": 3} | by
          """)
  void otherTypesAreReadWithAWarning(String record, String field) {
    Article article = article(record);
    assertThat(article.warnings())
        .containsExactly(Warning.inField(WarningCode.TYPE_COERCED, field));
  }

  @Test
  void paragraphsAreJoinedByBlankLines() {
    assertThat(article("{\"body\": [\"One.\", null, \" \", {\"text\": \"Two.\"}]}").text().value())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void whatCannotBeReadIsIgnoredAndKept() {
    Article article =
        article(
            "{\"title\": \"T\", \"body\": \"B\", \"id\": true, \"url\": {\"x\": 1},"
                + " \"pubStatus\": \"spiked\", \"version\": false}");
    assertThat(article.extensions().keySet()).containsExactly("id", "url", "pubStatus", "version");
    assertThat(warnings(article))
        .containsExactly(
            WarningCode.FIELD_IGNORED,
            WarningCode.FIELD_IGNORED,
            WarningCode.FIELD_IGNORED,
            WarningCode.FIELD_IGNORED);
  }

  @Test
  void idIsSuppliedElseTheUriElseOfTheUrlElseOfTheText() {
    assertThat(article("{\"title\": \"T\", \"id\": \"a\", \"uri\": \"b\"}").id()).isEqualTo("a");
    assertThat(article("{\"title\": \"T\", \"uri\": \"b\", \"url\": \"c\"}").id()).isEqualTo("b");
    // echo -n https://example.org/1 | sha256sum
    assertThat(article("{\"title\": \"T\", \"url\": \"https://example.org/1\"}").id())
        .isEqualTo("sha256:18c17418f5ad82f063ef70de0bd2d3e7");
    // printf 'T\\n\\nB' | sha256sum
    Article article = article("{\"title\": \"T\", \"body\": \"B\"}");
    assertThat(article.text().sha256())
        .isEqualTo("c467a8e4991deeb4a45eda82181eeb4bf23107e7798dd197cb5432cf9df3f268");
    assertThat(article.id())
        .isEqualTo(
            "sha256:"
                + "c467a8e4991deeb4a45eda82181eeb4bf23107e7798dd197cb5432cf9df3f268"
                    .substring(0, 32));
  }

  @Test
  void idThatIsTooLongForAKeyIsKeptElsewhere() {
    Article article =
        article("{\"title\": \"T\", \"id\": \"" + "x".repeat(513) + "\", \"uri\": \"u\"}");
    assertThat(article.id()).isEqualTo("u");
    assertThat(article.extensions()).containsOnlyKeys("id");
    assertThat(warnings(article)).contains(WarningCode.FIELD_IGNORED);
    assertThat(article("{\"title\": \"T\", \"id\": \"" + "x".repeat(512) + "\"}").id())
        .hasSize(512);
    assertThat(article("{\"title\": \"T\", \"uri\": \"" + "x".repeat(513) + "\"}").id())
        .startsWith("sha256:");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          "source": "Reuters" | Reuters | - | -
          "source": "www.BBC.co.uk" | www.BBC.co.uk | - | bbc.co.uk
          "source": "https://www.example.org/feed?x" | - | https://www.example.org/feed?x | example.org
          "source": "https://user:pw@example.org:8080/" | - | https://user:pw@example.org:8080/ | example.org
          "source": "St. Louis Post" | St. Louis Post | - | -
          "source": {"id": null, "name": "Wire"} | Wire | - | -
          "source": {"name": "Wire", "url": "https://wire.example/"} | Wire | https://wire.example/ | wire.example
          "source": {"name": "Wire", "domain": "WWW.wire.example"} | Wire | - | wire.example
          "source": ["Wire"] | Wire | - | -
          "publisher": {"@type": "Organization", "name": "Wire"} | Wire | - | -
          "infoSources": [{"name": "NTB", "uri": "https://ntb.no"}] | NTB | https://ntb.no | ntb.no
          "domain": "www.example.org" | - | - | example.org
          "source": "Wire", "domain": "wire.example" | Wire | - | wire.example
          """)
  void sourcesAreNamesAddressesOrObjects(String json, String name, String uri, String domain) {
    assertThat(article("{\"title\": \"T\", " + json + "}").source())
        .isEqualTo(new Source(name, uri, domain));
  }

  @ParameterizedTest
  @CsvSource({
    "usable, USABLE",
    "stat:usable, USABLE",
    "withheld, WITHHELD",
    "canceled, CANCELED",
    "Cancelled, CANCELED",
    "http://cv.iptc.org/newscodes/pubstatusg2/canceled, CANCELED"
  })
  void pubStatusIsReadWithAndWithoutItsVocabulary(String word, PubStatus status) {
    assertThat(article("{\"title\": \"T\", \"pubstatus\": \"" + word + "\"}").pubStatus())
        .isEqualTo(status);
  }

  @Test
  void cancellationNeedsNoTextButAName() {
    Article article =
        article("{\"uri\": \"urn:x:1\", \"pubStatus\": \"canceled\", \"version\": \"3\"}");
    assertThat(article.text()).isEqualTo(ArticleText.NONE);
    assertThat(article.id()).isEqualTo("urn:x:1");
    assertThat(article.warnings()).isEmpty();
    assertThat(rejection("{\"pubStatus\": \"canceled\"}").code()).isEqualTo(RejectionCode.NO_TEXT);
    assertThat(rejection("{\"uri\": \"urn:x:1\", \"pubStatus\": \"usable\"}").code())
        .isEqualTo(RejectionCode.NO_TEXT);
  }

  @Test
  void missingPartsAreWarnedOf() {
    assertThat(warnings(article("{\"title\": \"T\"}"))).containsExactly(WarningCode.NO_BODY);
    assertThat(warnings(article("{\"body\": \"B\"}"))).containsExactly(WarningCode.NO_TITLE);
  }

  @Test
  void whatAnObjectSaysBesideItsValueIsKept() {
    Article article =
        article(
            "{\"title\": {\"rendered\": \"T\", \"protected\": false},"
                + " \"author\": [{\"name\": \"A\", \"email\": \"a@example.org\"}, {\"name\": \"B\"}]}");
    assertThat(article.by()).isEqualTo("A, B");
    assertThat(article.extensions())
        .isEqualTo(
            Map.of(
                "title",
                Map.of("protected", false),
                "author",
                List.of(Map.of("name", "A", "email", "a@example.org"), Map.of("name", "B"))));
  }
}
