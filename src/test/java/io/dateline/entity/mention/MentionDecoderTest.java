package io.dateline.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Entity;
import io.dateline.model.Calibration;
import io.dateline.testkit.TestEncoding;
import io.dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From shares of labels to names. */
class MentionDecoderTest {
  private static final int OUTSIDE = 0;
  private static final int BEGIN_PERSON = 1;
  private static final int INSIDE_PERSON = 2;
  private static final int INSIDE_ORGANIZATION = 4;

  private static final String TEXT = "Joe Biden spoke. Then he left.";
  private static final List<Span> SENTENCES = List.of(new Span(0, 16), new Span(17, 30));

  @Test
  void aNameIsItsBeginAndWhatGoesOnBehindIt() {
    TestEncoding encoding = TestEncoding.of(TEXT).name("Joe Biden", Entity.Type.PERSON, 0.9);
    assertThat(decode(encoding))
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.span()).isEqualTo(new Span(0, 9));
              assertThat(name.type()).isEqualTo(Entity.Type.PERSON);
              assertThat(name.sentence()).isZero();
            });
  }

  @Test
  void theScoreIsTheGeometricMeanOfTheShares() {
    TestEncoding encoding =
        TestEncoding.of(TEXT).label(0, BEGIN_PERSON, 0.9).label(1, INSIDE_PERSON, 0.4);
    assertThat(decode(encoding).get(0).score()).isCloseTo(0.6, within(1e-6));
  }

  @Test
  void aNameNeverGoesOnWithAnotherType() {
    TestEncoding encoding =
        TestEncoding.of(TEXT).label(0, BEGIN_PERSON, 0.9).label(1, INSIDE_ORGANIZATION, 0.6);
    assertThat(decode(encoding))
        .allSatisfy(name -> assertThat(name.span().begin()).isZero())
        .extracting(NameSpan::type)
        .hasSize(1);
  }

  @Test
  void aNameNeverCrossesTheEndOfASentence() {
    // pieces 3 and 4 are the stop and "Then"
    TestEncoding encoding =
        TestEncoding.of(TEXT).label(3, BEGIN_PERSON, 0.9).label(4, INSIDE_PERSON, 0.9);
    assertThat(decode(encoding)).extracting(NameSpan::sentence).startsWith(0);
    assertThat(decode(encoding)).noneMatch(name -> name.span().equals(new Span(15, 21)));
  }

  @Test
  void inDoubtAPlaceBehindItsPrepositionIsNoPartOfTheName() {
    String text = "the Institute in Paris";
    TestEncoding encoding =
        TestEncoding.of(text)
            .label(1, 3, 0.9)
            .shares(2, 0, 0.25, 0.0001, 0.0001, 0.0001, 0.7, .01, .01, .01, .01, .01, .01)
            .shares(3, 0, 0.01, 0.01, 0.01, 0.01, 0.5, 0.42, 0.01, 0.01, 0.01, 0.01, 0.01);
    List<Span> sentences = List.of(new Span(0, text.length()));
    assertThat(new MentionDecoder(Calibration.NONE).decode(text, "en", encoding.build(), sentences))
        .extracting(name -> name.span().of(text))
        .containsExactly("Institute", "Paris");
    assertThat(new MentionDecoder(Calibration.NONE).decode(text, "fi", encoding.build(), sentences))
        .extracting(name -> name.span().of(text))
        .containsExactly("Institute in Paris");
  }

  @Test
  void theMarkOfAWordsBeginningAloneIsNoName() {
    TestEncoding encoding = TestEncoding.of(TEXT).onlyMark(2).label(2, BEGIN_PERSON, 0.9);
    assertThat(decode(encoding)).isEmpty();
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertThat(decode(TestEncoding.of(TEXT).label(0, OUTSIDE, 0.9))).isEmpty();
  }

  private static List<NameSpan> decode(TestEncoding encoding) {
    return new MentionDecoder(Calibration.NONE).decode(TEXT, "en", encoding.build(), SENTENCES);
  }
}
