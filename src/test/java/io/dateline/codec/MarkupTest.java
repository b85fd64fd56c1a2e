package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML becomes text as a reader would see it; text is not taken for HTML. */
class MarkupTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <p>One.</p><p>Two.</p> | One.¶¶Two.
          <p>One.<p>Two. | One.¶¶Two.
          <div>One.</div>  <div>Two.</div> | One.¶¶Two.
          <h1>Head</h1>Text | Head¶¶Text
          One.<br>Two.<br/>Three. | One.¶Two.¶Three.
          One.<br><br>Two. | One.¶¶Two.
          One.<BR /><BR /><BR />Two. | One.¶¶Two.
          <p>One  two¶three</p> | One two three
          <p>a<b>b</b>c <i>d</i></p> | abbreviated
          <ul><li>One</li><li>Two</li></ul> | One¶Two
          <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> | a b¶c d
          <blockquote><p>“Yes.”</p></blockquote><p>She left.</p> | “Yes.”¶¶She left.
          <p>A</p><script>var x = "<p>no</p>";</script><style>p {}</style><p>B</p> | A¶¶B
          <p>A</p><!-- no --><p>B</p> | A¶¶B
          <p>Fish &amp; chips &lt;3 &#8364;5 &euro;6 &nbsp;x</p> | Fish & chips <3 €5 €6 _x
          <a href="https://example.org/?a=1&b=2">Link</a> text | Link text
          <img src="x.jpg" alt="no">Caption | Caption
          <p onclick="x()">A</p><iframe src="y">no</iframe> | A
          <figure><img src="x"><figcaption>Photo: B</figcaption></figure><p>A</p> | Photo: B¶¶A
          <html><head><title>no</title></head><body><p>A</p></body></html> | A
          <![CDATA[<p>A &amp; B</p>]]> | A & B
          <![CDATA[A & B]]> | A & B
          &lt;p&gt;One &amp;amp; two&lt;/p&gt; | One & two
          AT&amp;T and R&#38;D | AT&T and R&D
          """)
  void markupBecomesText(String html, String text) {
    String body = html.replace('¶', '\n');
    String wanted =
        text.equals("abbreviated") ? "abc d" : text.replace('¶', '\n').replace('_', '\u00A0');
    var article = article("{\"title\": \"T\", \"body\": " + quoted(body) + "}");
    assertThat(article.text().value()).isEqualTo("T\n\n" + wanted);
    assertThat(warnings(article)).containsExactly(WarningCode.HTML_CONVERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b and b > c",
        "if x<y then y>x",
        "The <b> element makes text bold.",
        "AT&T, R&D; Q&A",
        "see example.org/?a=1&copy=2&reg=3",
        "1 <2> 3",
        "<3 you",
        "mail <someone@example.org> now",
        "<unknown>tag</unknown>",
        "5 > 3 & 2 < 4"
      })
  void textIsLeftAlone(String text) {
    var article = article("{\"title\": \"T\", \"body\": " + quoted(text) + "}");
    assertThat(article.text().value()).isEqualTo("T\n\n" + text);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void lineFeedsCountWhereOnlyWordsAreMarked() {
    assertThat(article("{\"body\": \"One <b>two</b>.\\n\\nThree.\"}").text().value())
        .isEqualTo("One two.\n\nThree.");
  }

  @Test
  void declaredHtmlIsConvertedWhateverItLooksLike() {
    var byName = article("{\"title\": \"T\", \"bodyHtml\": \"The <b> element\"}");
    assertThat(byName.text().value()).isEqualTo("T\n\nThe element");
    var byType =
        article("{\"title\": \"T\", \"content\": {\"type\": \"html\", \"#text\": \"a <b> c\"}}");
    assertThat(byType.text().value()).isEqualTo("T\n\na c");
    assertThat(warnings(byType)).containsExactly(WarningCode.HTML_CONVERTED);
  }

  @Test
  void emptyMarkupGivesWayToTheSummary() {
    var article = article("{\"body\": \"<div><img src='x'></div>\", \"summary\": \"Words.\"}");
    assertThat(article.text().value()).isEqualTo("Words.");
  }

  @Test
  void depthOfMarkupHurtsNobody() {
    String html = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
    assertThat(article("{\"body\": " + quoted(html) + "}").text().value()).isEqualTo("deep");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
