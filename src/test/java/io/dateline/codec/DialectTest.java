package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.date;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.PubStatus;
import io.dateline.article.PublishedDate;
import io.dateline.article.PublishedDate.Precision;
import io.dateline.article.Source;
import io.dateline.article.WarningCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each dialect as its producers write it. */
class DialectTest {

  @Test
  void ownJsonIsTakenFieldByField() {
    Article article =
        article(
            """
            {"id": "a-1", "title": "Quake in the south", "body": "One.\\n\\nTwo.",
             "published": "2022-05-21T09:30:00+09:00", "language": "en", "by": "A. Writer",
             "source": "www.example.org", "url": "https://example.org/1", "version": 3,
             "keywords": ["quake"]}
            """);
    assertThat(article.id()).isEqualTo("a-1");
    assertThat(article.text().value()).isEqualTo("Quake in the south\n\nOne.\n\nTwo.");
    assertThat(article.text().title()).isEqualTo("Quake in the south");
    assertThat(article.published())
        .isEqualTo(
            new PublishedDate(
                "2022-05-21T00:30:00Z", Precision.SECOND, "2022-05-21T09:30:00+09:00"));
    assertThat(article.languageHint()).isEqualTo("en");
    assertThat(article.by()).isEqualTo("A. Writer");
    assertThat(article.source()).isEqualTo(new Source("www.example.org", null, "example.org"));
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.version()).isEqualTo("3");
    assertThat(article.extensions()).isEqualTo(Map.of("keywords", List.of("quake")));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void ninjs3GivesItsMainHeadlineAndItsPlainMainBody() {
    Article article =
        article(
            """
            {"uri": "urn:newsitem:77", "standard": {"name": "ninjs", "version": "3.0"},
             "type": "text", "pubStatus": "usable", "language": "nb-NO", "version": "6",
             "versionCreated": "2019-08-09T09:46:53Z", "by": "NTB",
             "infoSources": [{"name": "NTB", "uri": "https://www.ntb.no/"}],
             "headlines": [{"role": "short", "value": "Tomt"},
                           {"role": "main", "value": "Kjøpte tomt"}],
             "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>Et &amp; to</p>"},
                        {"role": "main", "contentType": "text/plain", "value": "Et & to"},
                        {"role": "caption", "value": "Foto"}]}
            """);
    assertThat(article.id()).isEqualTo("urn:newsitem:77");
    assertThat(article.uri()).isEqualTo("urn:newsitem:77");
    assertThat(article.text().value()).isEqualTo("Kjøpte tomt\n\nEt & to");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(date(article)).isEqualTo("2019-08-09T09:46:53Z");
    assertThat(article.source()).isEqualTo(new Source("NTB", "https://www.ntb.no/", "ntb.no"));
    assertThat(article.extensions().keySet())
        .containsExactly("standard", "type", "headlines", "bodies");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void ninjs1GivesItsPlainBodyAndKeepsTheOther() {
    Article article =
        article(
            """
            {"uri": "http://ninjs.example.com/newsitems/1", "headline": "Captain on trial",
             "byline": "P. S. and F. E.", "body_text": "The trial began.",
             "body_xhtml": "<p>The trial began.</p>", "versioncreated": "2013-07-09T10:37:00Z"}
            """);
    assertThat(article.text().value()).isEqualTo("Captain on trial\n\nThe trial began.");
    assertThat(article.by()).isEqualTo("P. S. and F. E.");
    assertThat(article.extensions()).containsOnlyKeys("body_xhtml");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void schemaOrgGivesNamesOutOfItsNodes() {
    Article article =
        article(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle",
             "@id": "https://example.com/a#article",
             "headline": "Markt eröffnet", "articleBody": "Gestern.",
             "datePublished": "2023-02-01", "inLanguage": {"@type": "Language", "name": "German",
             "alternateName": "de"},
             "author": [{"@type": "Person", "name": "Eva Muster"}, {"name": "Jo Beispiel"}],
             "publisher": {"@type": "Organization", "name": "Das Blatt",
                           "url": "https://www.blatt.example/"},
             "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/a"}}
            """);
    assertThat(article.id()).isEqualTo("https://example.com/a#article");
    assertThat(article.url()).isEqualTo("https://example.com/a");
    assertThat(article.languageHint()).isEqualTo("de");
    assertThat(article.by()).isEqualTo("Eva Muster, Jo Beispiel");
    assertThat(article.source())
        .isEqualTo(new Source("Das Blatt", "https://www.blatt.example/", "blatt.example"));
    assertThat(date(article)).isEqualTo("2023-02-01");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void rssGivesItsEncodedContentAsText() {
    Article article =
        article(
            """
            {"title": "Port &amp; harbour reopen", "link": "https://example.com/port",
             "guid": {"isPermaLink": "false", "#text": "tag:example.com,2024:9"},
             "pubDate": "Sat, 21 May 2022 09:30:00 +0200", "dc:creator": "M. Sailor",
             "description": "Short.", "content:encoded": "<p>Long &lt;one&gt;.</p><p>More.</p>"}
            """);
    assertThat(article.id()).isEqualTo("tag:example.com,2024:9");
    assertThat(article.text().value()).isEqualTo("Port & harbour reopen\n\nLong <one>.\n\nMore.");
    assertThat(date(article)).isEqualTo("2022-05-21T07:30:00Z");
    assertThat(article.by()).isEqualTo("M. Sailor");
    assertThat(article.extensions())
        .isEqualTo(Map.of("guid", Map.of("isPermaLink", "false"), "description", "Short."));
    assertThat(warnings(article))
        .containsExactly(WarningCode.HTML_CONVERTED, WarningCode.HTML_CONVERTED);
  }

  @Test
  void summaryServesAsBodyWhereThereIsNone() {
    Article article = article("{\"title\": \"T\", \"description\": \"What there is.\"}");
    assertThat(article.text().value()).isEqualTo("T\n\nWhat there is.");
    assertThat(article.warnings()).isEmpty();
    assertThat(article.extensions()).isEmpty();
  }
}
