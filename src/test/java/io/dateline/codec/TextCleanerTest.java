package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of a text, and what must stay. */
class TextCleanerTest {

  @ParameterizedTest
  @CsvSource({
    "a\\r\\nb, LINE_ENDINGS_NORMALIZED",
    "a\\rb, LINE_ENDINGS_NORMALIZED",
    "a\\u2028b, LINE_ENDINGS_NORMALIZED",
    "a\\u2029b, LINE_ENDINGS_NORMALIZED",
    "a\\u0085b, LINE_ENDINGS_NORMALIZED",
    "a\\fb, LINE_ENDINGS_NORMALIZED",
    "a\\u000bb, LINE_ENDINGS_NORMALIZED",
    "a\\u0000\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\u001b\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\u0007\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\u007f\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\u0093\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\u00ad\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\ufeff\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\ufffe\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\ufdd0\\nb, CONTROL_CHARACTERS_REMOVED",
    "a\\ufff9\\nb, CONTROL_CHARACTERS_REMOVED"
  })
  void whatNoReaderSeesIsTakenOut(String body, WarningCode code) {
    Article article = article("{\"title\": \"T\", \"body\": \"" + body + "\"}");
    assertThat(article.text().value()).isEqualTo("T\n\na\nb");
    assertThat(article.warnings()).containsExactly(Warning.inField(code, "body"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "می\u200Cخواهم", // ZWNJ inside a Persian word
        "क्\u200Dष", // ZWJ inside a Hindi conjunct
        "ភាសា\u200Bខ្មែរ", // zero-width space between Khmer words
        "\u200Fשלום\u200F!", // marks of direction
        "👩\u200D🚀", // an emoji of two
        "« oui\u00A0»", // no-break space
        "e\u0301", // not composed: NFC would shift the producer's own offsets
        "tab\there",
        "𠮷田"
      })
  void whatCarriesMeaningStays(String body) {
    Article article =
        article("{\"title\": \"T\", \"body\": \"" + body.replace("\t", "\\t") + "\"}");
    assertThat(article.text().value()).isEqualTo("T\n\n" + body);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() {
    Article article =
        article(
            "{\"title\": \"T\", \"body\": \"a\\ud83d b\\ude00 \\ud83d\\ude00\","
                + " \"\\udc00\": [\"\\ud800\\ud800\"]}");
    assertThat(article.text().value()).isEqualTo("T\n\na\uFFFD b\uFFFD 😀");
    assertThat(article.extensions().toString()).isEqualTo("{\uFFFD=[\uFFFD\uFFFD]}");
    assertThat(warnings(article)).containsExactly(WarningCode.LONE_SURROGATE_REPLACED);
  }

  @Test
  void oneLineFieldsAreOneLine() {
    Article article =
        article("{\"title\": \" A\\n\\n B\\tC \", \"body\": \" \\n B \\n\", \"by\": \"X\\nY\"}");
    assertThat(article.text().value()).isEqualTo("A B C\n\nB");
    assertThat(article.by()).isEqualTo("X Y");
    assertThat(article.warnings()).isEmpty();
  }
}
