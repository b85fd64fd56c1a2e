package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.language.FastTextModel.Guess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against what fastText itself says of 397 texts: sentences in the languages of the model written
 * for this test, parts of them, two languages at once, and nasty ones. Each line is a text and its
 * three likeliest labels with their probabilities.
 */
class FastTextConformanceTest {

  /** Labels that are as good as impossible share the least probability, in no order. */
  private static final double TIED_AT_ZERO = 2e-5;

  @Test
  void givesTheLabelsAndProbabilitiesOfTheReference() throws IOException {
    List<String> lines = lines();
    assertThat(lines).hasSize(397);
    assertThat(lines)
        .allSatisfy(
            line -> {
              int tab = line.lastIndexOf('\t');
              String[] expected = line.substring(tab + 1).split(" ", -1);
              List<Guess> found =
                  TestLanguageModel.MODEL.predict(line.substring(0, tab), expected.length);
              for (int i = 0; i < expected.length; i++) {
                String[] guess = expected[i].split(":", -1);
                double probability = Math.min(1, Double.parseDouble(guess[1]));
                assertThat(found.get(i).probability()).isCloseTo(probability, within(2e-6));
                if (probability > TIED_AT_ZERO) {
                  assertThat(found.get(i).label()).isEqualTo(guess[0]);
                }
              }
            });
  }

  @Test
  void probabilitiesOfAllLabelsAreThoseOfTheList() {
    TextVector vector = TestLanguageModel.MODEL.vector();
    String text = "Die Ministerin sagte, de minister zei";
    vector.add(text.toCharArray(), text.length());
    for (Guess guess : TestLanguageModel.MODEL.predict(vector, 5)) {
      int label = TestLanguageModel.MODEL.labels().indexOf(guess.label());
      assertThat(TestLanguageModel.MODEL.probabilities(vector.mean(), 0)[label])
          .isCloseTo(guess.probability(), within(1e-9));
      assertThat(TestLanguageModel.MODEL.probability(label, vector.mean()))
          .isCloseTo(guess.probability(), within(1e-9));
    }
  }

  @Test
  void whatIsLikelyEnoughIsAsLikelyWithoutTheRest() {
    TextVector vector = TestLanguageModel.MODEL.vector();
    String text = "Die Ministerin sagte, de minister zei";
    vector.add(text.toCharArray(), text.length());
    double[] all = TestLanguageModel.MODEL.probabilities(vector.mean(), 0);
    double[] likely = TestLanguageModel.MODEL.probabilities(vector.mean(), 1e-3);
    assertThat(likely).contains(0);
    for (int label = 0; label < all.length; label++) {
      assertThat(likely[label]).isEqualTo(all[label] >= 1e-3 || likely[label] > 0 ? all[label] : 0);
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        FastTextConformanceTest.class.getResourceAsStream("/language/lid-vectors.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
