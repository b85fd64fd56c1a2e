package io.dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Offsets;
import io.dateline.article.Polarity;
import io.dateline.article.Polarity.Label;
import io.dateline.article.Sentiment;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Finding;
import io.dateline.model.Encoding;
import io.dateline.model.PolarityHead;
import io.dateline.testkit.FakeEncoder;
import io.dateline.testkit.TestEncoding;
import io.dateline.testkit.TestReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an encoding to the published sentiment. */
class SentimentEnricherTest {
  private static final SentimentEnricher ENRICHER =
      new SentimentEnricher(FakeEncoder.CARD, new PolarityHead());
  private static final String TITLE = "🎉 Team wins";
  private static final String BODY = "The cup is theirs. A fan died. It rained. It ended.";
  private static final String TEXT = TITLE + "\n\n" + BODY;

  @Test
  void eachSentenceHasItsPolarityAndPlaceInCodePoints() {
    Sentiment sentiment = sentiment(good("Team wins"));
    assertThat(sentiment.sentences())
        .extracting(sentence -> sentence.polarity().label())
        .containsExactly(
            Label.POSITIVE, Label.NEUTRAL, Label.NEUTRAL, Label.NEUTRAL, Label.NEUTRAL);
    assertThat(sentiment.sentences().get(0).offsets()).isEqualTo(new Offsets(0, 11));
    assertThat(sentiment.sentences().get(1).offsets()).isEqualTo(new Offsets(13, 31));
  }

  @Test
  void theHeadlineCountsThreeTimesAndTheLeadTwice() {
    double whole = 3 + 2 + 2 + 1 + 1;
    double headline = sentiment(good("Team wins")).document().score();
    double lead = sentiment(good("The cup is theirs.")).document().score();
    double rest = sentiment(good("It ended.")).document().score();
    // the emoji is a neutral piece of the headline
    assertThat(lead).isCloseTo(2 * 0.88 / whole, within(1e-6));
    assertThat(rest).isCloseTo(0.88 / whole, within(1e-6));
    assertThat(headline).isGreaterThan(lead);
  }

  @Test
  void theMagnitudeIsThePolarityEitherWay() {
    TestEncoding encoding =
        good("The cup is theirs.").polarity("A fan died.", Encoding.TEXT_POLARITY, 0.9, 0.08, 0.02);
    Sentiment sentiment = sentiment(encoding);
    assertThat(sentiment.magnitude()).isCloseTo(2 * 0.88, within(1e-6));
    assertThat(sentiment.document().score()).isCloseTo(0, within(1e-6));
  }

  @Test
  void littleIsEnoughInAnArticleOfSeveralSentencesAndNotInOne() {
    Polarity several = sentiment(good("The cup is theirs.")).document();
    assertThat(several.score()).isLessThan(0.2);
    assertThat(several.label()).isEqualTo(Label.POSITIVE);

    String sentence = "It rained.";
    TestEncoding mild =
        TestEncoding.of(sentence).polarity(sentence, Encoding.TEXT_POLARITY, 0.05, 0.6, 0.35);
    Finding finding =
        new TestReading(null, sentence, "en").read(ENRICHER, new FakeEncoder(mild.build()));
    Polarity one =
        ((Finding.Found) finding).annotations().find(Sentiment.class).orElseThrow().document();
    assertThat(one.score()).isGreaterThan(0.2);
    assertThat(one.label()).isEqualTo(Label.NEUTRAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"la", "und", "xx"})
  void aLanguageThatTheModelHasNotLearntIsSkipped(String language) {
    Finding finding =
        new TestReading(TITLE, BODY, language)
            .read(ENRICHER, new FakeEncoder(TestEncoding.of(TEXT).build()));
    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Skipped.class,
            skipped -> {
              assertThat(skipped.reason()).isEqualTo(WarningCode.LANGUAGE_UNSUPPORTED);
              assertThat(skipped.message()).contains(language);
            });
  }

  @Test
  void withoutALanguageNothingIsSaid() {
    Finding finding =
        new TestReading(TITLE, BODY, null)
            .read(ENRICHER, new FakeEncoder(TestEncoding.of(TEXT).build()));
    assertThat(finding).isInstanceOf(Finding.Skipped.class);
  }

  @Test
  void sentencesThatWereNotReadAreLeftOut() {
    Finding finding =
        new TestReading(TITLE, BODY, "en")
            .read(ENRICHER, new FakeEncoder(TestEncoding.of(TEXT).upTo(TITLE.length() + 20)));
    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Found.class,
            found -> {
              assertThat(found.truncated()).isTrue();
              assertThat(found.annotations().find(Sentiment.class).orElseThrow().sentences())
                  .hasSize(2);
            });
  }

  private static TestEncoding good(String words) {
    return TestEncoding.of(TEXT).polarity(words, Encoding.TEXT_POLARITY, 0.02, 0.08, 0.9);
  }

  private static Sentiment sentiment(TestEncoding encoding) {
    Finding finding =
        new TestReading(TITLE, BODY, "en").read(ENRICHER, new FakeEncoder(encoding.build()));
    return ((Finding.Found) finding).annotations().find(Sentiment.class).orElseThrow();
  }
}
