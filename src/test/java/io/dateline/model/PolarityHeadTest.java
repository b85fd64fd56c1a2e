package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Polarity.Scores;
import io.dateline.text.Span;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Polarity out of the logits of the pieces of a span. */
class PolarityHeadTest {
  private static final PolarityHead HEAD = new PolarityHead();
  private static final Offset<Double> NEAR = within(1e-6);

  @Test
  void sharesAreThoseOfTheMeanLogits() {
    Encoding encoding = encoding(0, 0, 0, 2, 0, 0);
    Scores first = HEAD.ofText(encoding, new Span(0, 2)).orElseThrow();
    Scores both = HEAD.ofText(encoding, new Span(0, 5)).orElseThrow();
    assertThat(first.negative()).isCloseTo(1 / 3.0, NEAR);
    assertThat(both.negative()).isCloseTo(Math.E / (Math.E + 2), NEAR);
    assertThat(both.negative() + both.neutral() + both.positive()).isCloseTo(1, NEAR);
  }

  @Test
  void theLightOnANameHasLogitsOfItsOwn() {
    Scores light = HEAD.ofName(encoding(0, 0, 0, 2, 0, 0), new Span(0, 5)).orElseThrow();
    assertThat(light.positive()).isCloseTo(1 / 3.0, NEAR);
  }

  @Test
  void whatWasNotReadHasNoPolarity() {
    assertThat(HEAD.ofText(encoding(0, 0, 0, 2, 0, 0), new Span(6, 9))).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "zh", "ar", "sw", "th", "nn"})
  void languagesOfTheTrainingAreKnown(String language) {
    assertThat(HEAD.knows(language)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "la", "eo", "vo", ""})
  void othersAreNot(String language) {
    assertThat(HEAD.knows(language)).isFalse();
  }

  /** Two pieces, at 0-2 and 3-5, with these logits of the polarity of the text. */
  private static Encoding encoding(float... polarity) {
    float[] logits = new float[2 * Encoding.LOGITS];
    System.arraycopy(polarity, 0, logits, Encoding.TEXT_POLARITY, 3);
    System.arraycopy(polarity, 3, logits, Encoding.LOGITS + Encoding.TEXT_POLARITY, 3);
    return new Encoding(new int[] {0, 3}, new int[] {2, 5}, logits, Encoding.LOGITS, 9);
  }
}
