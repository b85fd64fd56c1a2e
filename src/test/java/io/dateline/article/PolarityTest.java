package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Polarity.Label;
import io.dateline.article.Polarity.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

  @ParameterizedTest
  @CsvSource({
    "0.7, 0.1, POSITIVE",
    "0.1, 0.7, NEGATIVE",
    "0.1, 0.1, NEUTRAL",
    "0.35, 0.15, NEUTRAL",
    "0.45, 0.05, POSITIVE",
    "0.05, 0.45, NEGATIVE",
    "0.5, 0.4, MIXED",
    "0.3, 0.4, NEGATIVE",
    "0.34, 0.34, MIXED",
    "0.33, 0.33, NEUTRAL",
  })
  void theLabelSaysWhatPrevails(double positive, double negative, Label label) {
    Polarity polarity = Polarity.of(new Scores(positive, negative, 1 - positive - negative));
    assertThat(polarity.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 0.1, POSITIVE",
    "0.1, 0.25, NEGATIVE",
    "0.2, 0.15, NEUTRAL",
    "0.4, 0.35, MIXED",
  })
  void littleIsEnoughInAMeanOverMany(double positive, double negative, Label label) {
    Polarity polarity = Polarity.ofMean(new Scores(positive, negative, 1 - positive - negative));
    assertThat(polarity.label()).isEqualTo(label);
  }

  @Test
  void theScoreIsPositiveMinusNegative() {
    assertThat(Polarity.of(new Scores(0.7, 0.1, 0.2)).score()).isCloseTo(0.6, within(1e-12));
  }
}
