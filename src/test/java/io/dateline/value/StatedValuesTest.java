package io.dateline.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in each language, and what a reader says that they state. */
class StatedValuesTest {
  private static final Path SENTENCES = Path.of("src/test/resources/stated");
  private static final String SATURDAY = "2022-05-21";

  static List<Arguments> sentences() throws IOException {
    try (Stream<Path> files = Files.list(SENTENCES)) {
      return files.sorted().flatMap(StatedValuesTest::sentences).toList();
    }
  }

  private static Stream<Arguments> sentences(Path file) {
    String language = file.getFileName().toString().replace(".tsv", "");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(columns -> Arguments.of(language, columns[0], columns[1]));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentenceStatesWhatAReaderSays(String language, String sentence, String stated) {
    assertThat(ReadArticle.written(ReadArticle.values(language, SATURDAY, sentence)))
        .isEqualTo(stated);
  }
}
