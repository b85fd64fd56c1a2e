package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.codes;
import static io.dateline.codec.Decoding.rejection;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.article.WarningCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are taken as bytes: strictly UTF-8, whatever they are meant to be. */
class BytesTest {
  private static final String RECORD = "{\"title\": \"A\", \"body\": \"B\"}";

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "80, a continuation alone",
    "BF, the last continuation alone",
    "C0AF, an overlong slash in two bytes",
    "C1BF, the last overlong form in two bytes",
    "E080AF, an overlong slash in three bytes",
    "E09FBF, the last overlong form in three bytes",
    "F08080AF, an overlong slash in four bytes",
    "F08FBFBF, the last overlong form in four bytes",
    "EDA080, the first surrogate",
    "EDBFBF, the last surrogate",
    "EDA0BDEDB880, a pair of surrogates as in CESU-8",
    "F4908080, beyond the last code point",
    "F5808080, a lead that never is one",
    "F88888808080, a form of five bytes",
    "FE, a byte that never occurs",
    "FF, another that never occurs",
    "C3, a lead of two bytes without the rest",
    "E282, two bytes of three",
    "F09F98, three bytes of four",
    "C341, a letter where the rest should be",
    "E28241, a letter where the third byte should be"
  })
  void illFormedBytesAreRefusedWithTheirPlace(String hex, String what) {
    byte[] inJson = record("{\"body\": \"ab", hex, "\"}");
    assertThat(rejection(inJson).code()).as(what).isEqualTo(RejectionCode.INVALID_UTF8);
    assertThat(rejection(inJson).faults().get(0).detail())
        .startsWith("byte 12 is 0x" + hex.substring(0, 2));
    assertThat(rejection(record("Plain text ", hex, "")).code())
        .isEqualTo(RejectionCode.INVALID_UTF8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBD", "F0908080", "F48FBFBD"})
  void theEdgesOfUtf8AreTaken(String hex) {
    String text = new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    assertThat(article(record("{\"body\": \"a", hex, "b\"}")).text().value())
        .isIn("a" + text + "b", "ab");
  }

  @Test
  void otherFaultsOfIllFormedBytesAreFoundToo() {
    Rejection rejection = rejection(record("{\"a\": 1, \"a\": 2, \"b\": \"", "C0AF", "\"} x"));
    assertThat(codes(rejection))
        .containsExactly(
            RejectionCode.INVALID_UTF8,
            RejectionCode.DUPLICATE_KEY,
            RejectionCode.TRAILING_DATA,
            RejectionCode.NO_TEXT);
    assertThat(rejection.faults().get(0).detail()).contains("2 such in all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void widerEncodingsAreToldApartFromBrokenUtf8(String name) {
    byte[] bare = RECORD.getBytes(Charset.forName(name));
    byte[] marked = ("\uFEFF" + RECORD).getBytes(Charset.forName(name));
    byte[] plain = ("\uFEFF" + "Привет").getBytes(Charset.forName(name));
    for (byte[] bytes : new byte[][] {bare, marked, plain}) {
      assertThat(codes(rejection(bytes))).containsExactly(RejectionCode.UNSUPPORTED_ENCODING);
      assertThat(rejection(bytes).faults().get(0).detail()).startsWith(name);
    }
  }

  @Test
  void framedRecordsAreNotTakenForText() {
    byte[] framed = record("", "0000000029", RECORD);
    assertThat(rejection(framed).code()).isEqualTo(RejectionCode.UNSUPPORTED_ENCODING);
  }

  @Test
  void byteOrderMarkOfUtf8IsTakenOffWithAWarning() {
    assertThat(article("\uFEFF" + RECORD).text().value()).isEqualTo("A\n\nB");
    assertThat(warnings(article("\uFEFF" + RECORD))).containsExactly(WarningCode.BYTE_ORDER_MARK);
    assertThat(warnings(article("\uFEFFPlain.")))
        .containsExactly(
            WarningCode.BYTE_ORDER_MARK, WarningCode.PLAIN_TEXT_INPUT, WarningCode.NO_TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\uFEFF  ", "\0\0\0\0\0"})
  void nothingIsRefusedAsEmpty(String record) {
    assertThat(codes(rejection(record))).containsExactly(RejectionCode.EMPTY_INPUT);
  }

  private static byte[] record(String before, String hex, String after) {
    byte[] head = before.getBytes(StandardCharsets.UTF_8);
    byte[] tail = after.getBytes(StandardCharsets.UTF_8);
    String all = HexFormat.of().formatHex(head) + hex + HexFormat.of().formatHex(tail);
    return HexFormat.of().parseHex(all.toLowerCase(java.util.Locale.ROOT));
  }
}
