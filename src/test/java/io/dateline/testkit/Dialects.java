package io.dateline.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One small record of each dialect, with the usual trouble in it. */
public final class Dialects {
  private static final List<String> RECORDS =
      List.of(
          """
          {"id": "own-1", "title": "Kim meets Biden", "body": "They met in Hanoi.\\n\\n“Well,” he said.",
           "published": 1653125415123, "language": "en", "by": ["A. Writer", "B. Writer"],
           "source": {"name": "Wire", "uri": "https://wire.example/"}, "version": 2, "tags": [1, 2.50]}
          """,
          """
          {"uri": "urn:newsitem:77", "standard": {"name": "ninjs", "version": "3.0"}, "type": "text",
           "pubStatus": "usable", "language": "nb-NO", "versionCreated": "2019-08-09T09:46:53Z",
           "infoSources": [{"name": "NTB", "role": "originator"}],
           "headlines": [{"role": "main", "value": "Kjøpte tomt 😀"}],
           "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>Et &amp; to</p>"}]}
          """,
          """
          {"uri": "http://ninjs.example.com/1", "headline": "Captain on trial", "byline": "P. S.",
           "body_text": "The trial began.", "body_xhtml": "<p>The trial <b>began</b>.</p>",
           "pubstatus": "canceled"}
          """,
          """
          {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://example.com/a#1",
           "headline": "Markt eröffnet", "articleBody": "Gestern in Köln.", "datePublished": "2023-02",
           "inLanguage": {"@type": "Language", "alternateName": "de"},
           "author": [{"@type": "Person", "name": "Eva Muster"}],
           "publisher": {"@type": "Organization", "name": "Das Blatt"}}
          """,
          """
          {"title": "Port &amp; harbour reopen", "link": "https://example.com/port",
           "guid": {"isPermaLink": "false", "#text": "tag:example.com,2024:9"},
           "pubDate": "Sat, 21 May 2022 09:30:00 +0200", "dc:creator": "M. Sailor",
           "description": "Short.", "content:encoded": "<p>Long &lt;one&gt;.</p><p>More.<br>End.</p>"}
          """,
          """
           date 2025-03-03\s
           title FIFTY COUNTRIES AGREE\s
           language en\s



          GENEVA, March 3 (Agency) — Fifty countries agreed.The accord “covers the Danube.
          """,
          "Just a text.\r\nنص عربي قصير. 短い文章。\u200c");

  private Dialects() {}

  public static List<byte[]> records() {
    return RECORDS.stream().map(record -> record.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
