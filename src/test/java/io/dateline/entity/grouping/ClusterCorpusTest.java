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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the grouping of marked names against documents that say which name the same thing. The
 * documents are not part of the repository: {@code -Ddateline.corpora=FOLDER} names a folder with
 * {@code clusters/dev/*.jsonl.gz} and {@code clusters/score.py}, whose table is printed.
 */
@EnabledIfSystemProperty(named = "dateline.corpora", matches = ".+")
class ClusterCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final EntityGrouping GROUPING = new EntityGrouping(0.5);

  @Test
  void groupsAreThoseOfTheDocuments() throws Exception {
    Path clusters = Path.of(System.getProperty("dateline.corpora"), "clusters");
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

    String[] all = table.lines().reduce((a, b) -> b).orElseThrow().split("\\s+");
    double f1 = Double.parseDouble(all[all.length - 1]);
    // the better of two simple rules, by surname, reaches 0.910; half of what it lacks is 0.955
    assertThat(f1).isGreaterThan(0.955);
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
