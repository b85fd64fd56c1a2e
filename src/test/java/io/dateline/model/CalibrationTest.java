package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilities of names out of scores and the lines of a model's description. */
class CalibrationTest {
  private static final String LINES =
      "name.LATIN=1 0\nname.CYRILLIC=2 0\nname.UNSPACED=1 -1\nname.OTHER=1 1\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    // a slope of two squares the odds of four to one, an offset of one multiplies them by e
    "Zoë, 0.8",
    "Ёлкин, 0.941176",
    "東京, 0.595390",
    "กรุงเทพ, 0.595390",
    "서울, 0.915776",
    "القاهرة, 0.915776",
    "25 de Mayo, 0.915776"
  })
  void eachScriptHasALineOfItsOwn(String name, double expected) throws IOException {
    assertThat(described(LINES).probability(name, 0.8)).isCloseTo(expected, within(1e-6));
  }

  @Test
  void aSurerNameStaysSurerAndWithinBounds() throws IOException {
    Calibration calibration = described(LINES);
    double before = -1;
    for (double score = 0; score <= 1; score += 0.01) {
      double probability = calibration.probability("Брно", score);
      assertThat(probability).isBetween(0.0, 1.0).isGreaterThan(before);
      before = probability;
    }
  }

  @Test
  void withoutLinesScoresStay() {
    assertThat(Calibration.NONE.probability("Zoë", 0.3)).isEqualTo(0.3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "x 0", "0 1", "-1 0", "1 NaN", "1  0", ""})
  void aLineThatIsNoneIsRefused(String line) {
    assertThatThrownBy(() -> described(LINES.replace("1 -1", line)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("'" + line + "'");
  }

  @Test
  void aScriptWithoutALineIsRefused() {
    assertThatThrownBy(() -> described(LINES.replace("name.OTHER", "name.MOTHER")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("name.OTHER");
  }

  private Calibration described(String lines) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("m")).resolve("e.properties"), lines);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return Calibration.read(ModelFiles.of(classes, "m", "e"));
    }
  }
}
