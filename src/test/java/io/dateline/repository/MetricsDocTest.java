package io.dateline.repository;

import io.dateline.ops.Metric;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of metrics is made from their catalogue. */
class MetricsDocTest {

  @Test
  void pageFollowsTheCatalogue() {
    String rows = Stream.of(Metric.values()).map(MetricsDocTest::row).collect(Collectors.joining());
    new GeneratedBlock(Path.of("src/docs/metrics.md"), "metrics")
        .mustBe("| metric | kind | tags | meaning |\n|---|---|---|---|\n" + rows);
  }

  private static String row(Metric metric) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            code(Stream.of(metric.scraped())),
            metric.kindName(),
            code(metric.tags().stream()),
            metric.description());
  }

  private static String code(Stream<String> words) {
    return words.map("`%s`"::formatted).collect(Collectors.joining(" "));
  }
}
