package io.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.dateline.pipeline.StageListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every seed through the shipped models, against the record that a reader agreed with. {@code
 * -Drewrite.goldens=true} writes the records anew; read the difference before you commit it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsGoldenTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean REWRITE = Boolean.getBoolean("rewrite.goldens");

  private final ObjectMapper json = new ObjectMapper();
  private Newsroom newsroom;
  private Desk desk;

  @BeforeAll
  void open() throws IOException {
    newsroom = Newsroom.open(PlainConfig.read(), StageListener.NONE);
    desk = newsroom.desk();
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void seedIsEnrichedAsAReaderAgreed(Path seed) throws IOException {
    byte[] record =
        desk.handle(Files.readAllBytes(seed))
            .match(enriched -> enriched.payload().bytes(), SeedsGoldenTest::rejected);
    assertThat(json.readTree(record).at("/enrichment/status").textValue()).isIn("COMPLETE", "NONE");
    Path golden = GOLDEN.resolve(seed.getFileName() + ".json");
    if (REWRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(
          golden,
          json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(record)) + "\n");
    }
    JsonNode expected = json.readTree(Files.readAllBytes(golden));
    GoldenDifference.between(expected, json.readTree(record))
        .ifPresent(difference -> assertThat(difference).as("%s", seed).isNull());
  }

  private static byte[] rejected(Outcome.Rejected rejected) {
    throw new AssertionError("a seed is rejected: " + rejected.rejection());
  }
}
