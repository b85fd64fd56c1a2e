package io.dateline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The few things about an enriched article that fit on a console, read from its published bytes as
 * any consumer would read them.
 */
record Summary(
    String id,
    String firstWords,
    String language,
    double confidence,
    boolean canceled,
    Optional<Tone> tone,
    List<Name> names,
    List<String> topics,
    List<String> warnings) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A polarity in a word and a number from -1 to 1. */
  record Tone(String label, double score) {}

  /** An entity: its name, type and number of mentions. */
  record Name(String text, String type, int count) {}

  Summary {
    names = List.copyOf(names);
    topics = List.copyOf(topics);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param enriched an enriched record
   * @throws IOException if it is no JSON
   */
  static Summary of(String enriched) throws IOException {
    JsonNode record = JSON.readTree(enriched);
    JsonNode sentiment = record.path("sentiment");
    return new Summary(
        record.path("id").asText(),
        firstWords(record),
        record.at("/language/code").asText("–"),
        record.at("/language/confidence").asDouble(),
        record.path("pubStatus").asText("").equals("canceled"),
        sentiment.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new Tone(sentiment.path("label").asText(), sentiment.path("score").asDouble())),
        stream(record.path("entities"))
            .map(
                e ->
                    new Name(
                        e.path("text").asText(),
                        e.path("type").asText(),
                        e.path("count").asInt(e.path("mentions").size())))
            .toList(),
        stream(record.path("topics")).map(topic -> topic.path("name").asText()).toList(),
        stream(record.at("/enrichment/warnings")).map(w -> w.path("code").asText()).toList());
  }

  private static String firstWords(JsonNode record) {
    String title = record.path("title").asText("");
    String words = title.isEmpty() ? record.at("/text/value").asText("") : title;
    return words.replaceAll("\\s+", " ").strip();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
