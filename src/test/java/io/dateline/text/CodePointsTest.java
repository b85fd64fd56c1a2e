package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Offsets;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String MIXED = "a\ud83d\ude00b\u0301\ud835\udc9c";

  @Test
  void equalUtf16IndicesWithinTheBasicPlane() {
    CodePoints points = CodePoints.of("naïve 東京");
    assertThat(points.offsets(new Span(2, 8))).isEqualTo(new Offsets(2, 8));
  }

  @Test
  void countASurrogatePairOnce() {
    CodePoints points = CodePoints.of(MIXED);
    assertThat(points.offsets(new Span(0, 1))).isEqualTo(new Offsets(0, 1));
    assertThat(points.offsets(new Span(1, 3))).isEqualTo(new Offsets(1, 2));
    assertThat(points.offsets(new Span(3, 7))).isEqualTo(new Offsets(2, 5));
    assertThat(points.at(MIXED.length())).isEqualTo(5);
  }

  @Test
  void agreeWithTheJdkAtEveryBoundary() {
    CodePoints points = CodePoints.of(MIXED);
    for (int i = 0; i <= MIXED.length(); i++) {
      if (i == MIXED.length() || !Character.isLowSurrogate(MIXED.charAt(i))) {
        assertThat(points.at(i)).isEqualTo(MIXED.codePointCount(0, i));
      }
    }
  }

  @Test
  void slicesCutByCodePointsAreTheSpansOfTheText() {
    for (Span span : Sentences.split(MIXED + ". " + MIXED + ".", 0)) {
      String text = MIXED + ". " + MIXED + ".";
      Offsets offsets = CodePoints.of(text).offsets(span);
      int[] points = text.codePoints().skip(offsets.begin()).limit(offsets.length()).toArray();
      assertThat(new String(points, 0, points.length)).isEqualTo(span.of(text));
    }
  }
}
