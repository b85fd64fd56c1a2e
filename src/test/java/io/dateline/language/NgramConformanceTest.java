package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same answers as the training's own, which wrote the vectors. */
class NgramConformanceTest {

  /** Sums of floats in another order. */
  private static final double TOLERANCE = 2e-4;

  /** The training reads categories of a later Unicode and has no syllabaries of its own. */
  private static final double SHARE = 0.98;

  @Test
  void languagesAndConfidencesAreThoseOfTheTraining() throws IOException {
    BothModels models = new BothModels(TestLanguageModel.BOTH);
    List<String> lines = lines();
    assertThat(lines).hasSizeGreaterThan(250);
    long same = lines.stream().filter(line -> isSame(line, models)).count();
    assertThat(same).isGreaterThanOrEqualTo((long) (lines.size() * SHARE));
  }

  private static boolean isSame(String line, BothModels models) {
    String[] columns = line.split("\t", -1);
    Impression impression =
        Impression.of(TestLanguageModel.BOTH, columns[0], 0, columns[0].length());
    double expected = Double.parseDouble(columns[2]);
    FirstLook look = FirstLook.at(impression, TestLanguageModel.MODEL, 0);
    return models.candidates(impression, look, models.scores(impression, look)).stream()
        .limit(1)
        .map(best -> best.code().equals(columns[1]) ? best.confidence() : Double.NaN)
        .anyMatch(confidence -> Math.abs(confidence - expected) <= TOLERANCE);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        NgramConformanceTest.class.getResourceAsStream("/language/languages-vectors.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
