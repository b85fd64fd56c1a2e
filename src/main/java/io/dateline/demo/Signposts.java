package io.dateline.demo;

import java.nio.file.Path;
import java.util.List;

/**
 * Where things are in the embedded mode.
 *
 * @param version of Dateline
 * @param bootstrapServers of the embedded broker
 * @param data folder of the broker's data
 * @param keptData whether the folder stays when the broker stops
 * @param page address of the page, or of the API where the page is switched off
 * @param health address of health and metrics
 * @param enrichedTopic where enriched articles go
 */
public record Signposts(
    String version,
    String bootstrapServers,
    Path data,
    boolean keptData,
    String page,
    String health,
    String enrichedTopic) {

  List<String> before() {
    return List.of(
        "",
        "  Dateline %s, with a Kafka broker of its own at %s".formatted(version, bootstrapServers),
        "  Data in %s (%s)"
            .formatted(data, keptData ? "kept; delete the folder to start over" : "thrown away"));
  }

  List<String> after() {
    return List.of(
        "",
        "  see them   %s".formatted(page),
        "  try one    curl --data-binary @seeds/wikinews-2019-48.json %s/v1/enrich".formatted(page),
        "  read on    topic %s at %s".formatted(enrichedTopic, bootstrapServers),
        "  watch it   %s/q/health and %s/q/metrics".formatted(health, health),
        "",
        "  Articles that come now are shown here, too. Ctrl-C stops.",
        "");
  }
}
