package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.codes;
import static io.dateline.codec.Decoding.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Fault;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON by RFC 8259 and not a byte more, as others' parsers are known to let pass. */
class JsonConformanceTest {
  private static final InputLimits SMALL = new InputLimits(400, 4, 8, 10, 6, 5, 16);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"A\",}",
        "{\"title\": \"A\" \"body\": \"B\"}",
        "{\"title\" \"A\"}",
        "{\"title\":: \"A\"}",
        "{,\"title\": \"A\"}",
        "{title: \"A\"}",
        "{'title': 'A'}",
        "{\"title\": 'A'}",
        "{\"title\": \"A\"",
        "{\"title\": \"A",
        "{\"title\": \"A\\",
        "{\"title\": \"A\\u12\"}",
        "{\"title\": \"A\\uZZZZ\"}",
        "{\"title\": \"A\\x41\"}",
        "{\"title\": \"A\\'\"}",
        "{\"title\": \"A\nB\"}",
        "{\"title\": \"A\tB\"}",
        "{\"title\": \"A\0B\"}",
        "{\"title\": \"A\u001fB\"}",
        "{\"title\": \"A\", \"n\": 01}",
        "{\"title\": \"A\", \"n\": +1}",
        "{\"title\": \"A\", \"n\": .5}",
        "{\"title\": \"A\", \"n\": 1.}",
        "{\"title\": \"A\", \"n\": 1e}",
        "{\"title\": \"A\", \"n\": 1e+}",
        "{\"title\": \"A\", \"n\": -}",
        "{\"title\": \"A\", \"n\": 0x10}",
        "{\"title\": \"A\", \"n\": 1_000}",
        "{\"title\": \"A\", \"n\": NaN}",
        "{\"title\": \"A\", \"n\": Infinity}",
        "{\"title\": \"A\", \"n\": -Infinity}",
        "{\"title\": \"A\", \"n\": True}",
        "{\"title\": \"A\", \"n\": nul}",
        "{\"title\": \"A\", \"n\": undefined}",
        "{\"title\": \"A\", \"n\": [1,]}",
        "{\"title\": \"A\", \"n\": [,1]}",
        "{\"title\": \"A\", \"n\": [1 2]}",
        "{\"title\": \"A\", \"n\": [1}",
        "{\"title\": \"A\"]",
        "{\"title\": \"A\" /* comment */}",
        "{\"title\": \"A\" // comment\n}",
        "{\"title\": \"A\", ...}",
        "{\u00A0\"title\": \"A\"}",
        "{\uFEFF\"title\": \"A\"}",
        "{\"title\": \"A\", 1: 2}",
        "{\"title\": \"A\", null: 2}",
        "{",
        "{\"",
        "[",
        "[1,",
      })
  void whatIsNotJsonIsRefused(String record) {
    assertThat(rejection(record).code())
        .isIn(RejectionCode.MALFORMED_JSON, RejectionCode.TRAILING_DATA);
    assertThat(rejection(record).faults().get(0).detail()).contains("line").contains("byte");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"A\"} ",
        "\r\n\t {\"title\":\"A\"}\n\n",
        "{ \"title\" : \"A\" , \"n\" : [ ] , \"o\" : { } }",
        "{\"ti\\u0074le\": \"\\u0041\"}",
        "{\"title\": \"A\", \"\": 1}",
        "{\"title\": \"A\", \"n\": -0, \"m\": 1E+2, \"k\": 1e-7, \"l\": -1.5}",
        "{\"title\": \"A\", \"t\": true, \"f\": false, \"0\": null}",
        "{\"title\": \"A\", \"e\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
        "{\"title\": \"A\", \"d\": \"\u007f\"}",
        "{\"title\": \"A\", \"s\": \"\\uD83D\\uDE00\"}"
      })
  void whatIsJsonIsTaken(String record) {
    assertThat(article(record).text().value()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"title": "A"}{"title": "B"} | TRAILING_DATA
          {"title": "A"} {"title": "B"} | TRAILING_DATA
          {"title": "A"}] | TRAILING_DATA
          {"title": "A"}, | TRAILING_DATA
          {"title": "A"} null | TRAILING_DATA
          {"title": "A"} x | TRAILING_DATA
          [{"title": "A"}] | NOT_AN_OBJECT
          [] | NOT_AN_OBJECT
          null | NOT_AN_OBJECT
          true | NOT_AN_OBJECT
          false | NOT_AN_OBJECT
          42 | NOT_AN_OBJECT
          -1.5e3 | NOT_AN_OBJECT
          "A text in a string." | NOT_AN_OBJECT
          {"title": "A", "title": "A"} | DUPLICATE_KEY
          {"title": "A", "ti\\u0074le": "B"} | DUPLICATE_KEY
          {"title": "A", "x": {"y": 1, "y": 1}} | DUPLICATE_KEY
          {"title": "A", "x": [{"y": 1, "y": null}]} | DUPLICATE_KEY
          {} | NO_TEXT
          {"id": "1", "url": "https://example.org/"} | NO_TEXT
          {"title": "", "body": " "} | NO_TEXT
          {"title": null, "body": null} | NO_TEXT
          {"title": [], "body": {}} | NO_TEXT
          {"title": "\\u200b\\ufeff\\u00ad"} | NO_TEXT
          {"body": "<p> </p><script>x()</script>"} | NO_TEXT
          {"Title of something": "A"} | NO_TEXT
          """)
  void eachFaultHasItsCode(String record, RejectionCode code) {
    assertThat(codes(rejection(record.strip()))).containsExactly(code);
  }

  @Test
  void allFaultsAreFoundGravestFirst() {
    Rejection rejection = rejection("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}, \"a\": 3} []");
    assertThat(rejection.faults())
        .containsExactly(
            new Fault(
                RejectionCode.DUPLICATE_KEY,
                "b",
                "the key c comes again at line 1, column 24 (byte 23)"),
            new Fault(
                RejectionCode.DUPLICATE_KEY,
                "a",
                "the key a comes again at line 1, column 33 (byte 32)"),
            new Fault(
                RejectionCode.TRAILING_DATA,
                null,
                "bytes follow the record's value at line 1, column 42 (byte 41)"),
            new Fault(RejectionCode.NO_TEXT, null, "neither a headline nor a body"));
  }

  @Test
  void detailNamesFieldAndPlaceAndNeverTheText() {
    Rejection rejection = rejection("{\"title\": \"A\",\n \"body\": secret}");
    assertThat(rejection.faults().get(0).field()).isEqualTo("body");
    assertThat(rejection.faults().get(0).detail()).startsWith("not JSON at line 2, column ");
    assertThat(rejection.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"title": "A", "x": [[[[1]]]]} | x | depth (5)
          {"title": "A", "x": {"a": {"b": {"c": {}}}}} | x | depth (5)
          {"title": "A", "x": 123456789} | x | 8
          {"title": "A", "x": 1.23456789} | x | 8
          {"title": "A", "abcdefghijk": 1} | | 10 chars in a name
          {"title": "A", "b": 1, "c": 1, "d": 1, "e": 1, "f": 1, "g": 1} | | 6 keys
          {"title": "A", "x": {"b": 1, "c": 1, "d": 1, "e": 1, "f": 1}} | | 6 keys
          {"title": "A", "x": [1, 2, 3], "y": [4, 5, 6]} | | 5 array elements
          {"title": "A", "x": 1e99999999} | x | exponent
          """)
  void eachLimitIsNamedWhenItIsPassed(String record, String field, String detail) {
    InputLimits limits = detail.equals("exponent") ? InputLimits.DEFAULT : SMALL;
    String sent = record.replace("1e99999999", "1e9999999999");
    Rejection rejection =
        rejection(new ArticleReader(limits), sent.strip().getBytes(StandardCharsets.UTF_8));
    assertThat(rejection.code()).isEqualTo(RejectionCode.LIMIT_EXCEEDED);
    assertThat(rejection.faults().get(0).field()).isEqualTo(field);
    assertThat(rejection.faults().get(0).detail()).contains(detail);
  }

  @Test
  void whatIsAtTheLimitIsTaken() {
    String record =
        "{\"title\": \"A\", \"abcdefghij\": 12345678, \"x\": [[[1]], 2], \"d\": 1, \"e\": 1, \"f\": 1}";
    assertThat(new ArticleReader(SMALL).decode(record.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Decoded.Accepted.class);
  }

  @Test
  void recordsOfTooManyBytesAreRefusedUnread() {
    byte[] record = new byte[401];
    Arrays.fill(record, (byte) 0xFF);
    Rejection rejection = rejection(new ArticleReader(SMALL), record);
    assertThat(rejection.faults())
        .containsExactly(Fault.of(RejectionCode.LIMIT_EXCEEDED, "401 bytes; the limit is 400"));
  }

  @Test
  void depthBeyondReasonIsRefusedAndNotRecursedInto() {
    byte[] record =
        ("{\"title\":\"A\",\"x\":" + "[".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(rejection(record).code()).isEqualTo(RejectionCode.LIMIT_EXCEEDED);
  }

  @Test
  void numbersStayExact() {
    Map<String, Object> kept =
        article(
                "{\"title\": \"A\", \"a\": 12345678901234567890123, \"b\": 0.10000000000000000001,"
                    + " \"c\": 1E400, \"d\": 1.0}")
            .extensions();
    assertThat(kept)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "a", new BigInteger("12345678901234567890123"),
                "b", new BigDecimal("0.10000000000000000001"),
                "c", new BigDecimal("1E400"),
                "d", new BigDecimal("1.0")));
  }

  @Test
  void unknownFieldsStayInTheirOrder() {
    assertThat(
            article(
                    "{\"z\": 1, \"title\": \"A\", \"a\": {\"y\": 2, \"b\": [null, {}]}, \"m\": null}")
                .extensions()
                .toString())
        .isEqualTo("{z=1, a={y=2, b=[null, {}]}, m=null}");
  }

  @Test
  void manyFaultsFitIntoOneKilobyte() {
    StringBuilder record = new StringBuilder("{\"title\": \"A\"");
    for (int i = 0; i < 500; i++) {
      record.append(",\"").append("ключ".repeat(60)).append("\": 1");
    }
    List<Fault> faults = rejection(record + "}").faults();
    assertThat(faults).isNotEmpty();
    assertThat(faults.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(1024);
  }
}
