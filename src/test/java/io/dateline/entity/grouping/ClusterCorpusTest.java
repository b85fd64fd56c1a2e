package io.dateline.entity.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the grouping of marked names against documents that say which name the same thing. The
 * documents are not part of the repository: {@code -Dcorpora=FOLDER} names a folder with {@code
 * clusters/dev/*.jsonl.gz} and {@code clusters/score.py}, whose table is printed.
 */
@EnabledIfSystemProperty(named = "corpora", matches = ".+")
class ClusterCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final EntityGrouping GROUPING = new EntityGrouping(0.5);

  /** B-cubed F1 of a simple rule: equal strings, and surnames. Half of what it lacks must go. */
  private static final Map<String, Double> BY_SURNAME =
      Map.of(
          "en", 0.933, "bg", 0.946, "cs", 0.908, "pl", 0.908, "ru", 0.871, "sl", 0.899, "uk",
          0.904);

  @Test
  void groupsAreThoseOfTheDocuments() throws Exception {
    Path clusters = Path.of(System.getProperty("corpora"), "clusters");
    Path predictions = Files.createTempFile("clusters", ".jsonl");
    List<String> command = new ArrayList<>(List.of("python3", clusters + "/score.py"));
    List<String> lines = new ArrayList<>();
    for (Path file : files(clusters.resolve("dev"))) {
      command.add(file.toString());
      for (JsonNode document : documents(file)) {
        lines.add(JSON.writeValueAsString(predicted(document)));
      }
    }
    Files.write(predictions, lines);
    command.addAll(List.of("--pred", predictions.toString()));
    String table = output(command);
    Files.delete(predictions);
    System.out.println(table);

    Map<String, Double> f1 = new HashMap<>();
    table
        .lines()
        .skip(1)
        .map(line -> line.trim().split("\\s+"))
        .forEach(row -> f1.put(row[0].substring(0, 2), Double.parseDouble(row[row.length - 1])));
    assertThat(BY_SURNAME)
        .allSatisfy(
            (language, simple) -> assertThat(f1.get(language)).isGreaterThan((1 + simple) / 2));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
  }

  private static List<JsonNode> documents(Path file) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(JSON.readTree(line));
      }
    }
    return documents;
  }

  private static Map<String, Object> predicted(JsonNode document) {
    String text = document.get("text").asText();
    List<NameSpan> names = new ArrayList<>();
    for (JsonNode entity : document.get("entities")) {
      for (JsonNode mention : entity.get("mentions")) {
        names.add(new NameSpan(span(text, mention), type(entity), 1, 0));
      }
    }
    names.sort(Comparator.comparingInt(name -> name.span().begin()));
    List<Object> groups =
        GROUPING.group(text, document.get("lang").asText(), 0, names).stream()
            .<Object>map(group -> Map.of("type", group.type(), "mentions", mentions(text, group)))
            .toList();
    return Map.of("id", document.get("id").asText(), "entities", groups);
  }

  private static Span span(String text, JsonNode mention) {
    return new Span(
        text.offsetByCodePoints(0, mention.get("b").asInt()),
        text.offsetByCodePoints(0, mention.get("e").asInt()));
  }

  private static Entity.Type type(JsonNode entity) {
    String type = entity.get("type").asText();
    return type.equals("PRODUCT") ? Entity.Type.COMMERCIAL_ITEM : Entity.Type.valueOf(type);
  }

  private static List<Map<String, Integer>> mentions(String text, NameGroup group) {
    return group.mentions().stream()
        .map(mention -> mention.name().span())
        .map(
            span ->
                Map.of(
                    "b", text.codePointCount(0, span.begin()),
                    "e", text.codePointCount(0, span.end())))
        .toList();
  }

  private static String output(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
