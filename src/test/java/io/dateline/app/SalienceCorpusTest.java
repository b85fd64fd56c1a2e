package io.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.desk.Desk;
import io.dateline.pipeline.StageListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often the first entity of an article is what a reader says that it is about. The articles are
 * not part of the repository: {@code -Dcorpora=FOLDER} names a folder with {@code
 * load/articles.jsonl.gz}; the labels are in {@code salience/labels.tsv}.
 */
@EnabledIfSystemProperty(named = "corpora", matches = ".+")
class SalienceCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double LEAST = 0.8;

  private record Label(String id, List<String> names) {
    static Label of(String line) {
      String[] columns = line.split("\t", -1);
      return new Label(columns[0], List.of(lower(columns[1]).split("; ")));
    }
  }

  @Test
  void theFirstEntityIsWhatTheArticleIsAbout() throws IOException {
    List<Label> labels = labels();
    Map<String, byte[]> articles = articles(labels);
    int[] right = new int[2];
    int[] all = new int[2];
    try (Newsroom newsroom = Newsroom.open(PlainConfig.read(), StageListener.NONE)) {
      for (int i = 0; i < labels.size(); i++) {
        byte[] article = Objects.requireNonNull(articles.get(labels.get(i).id()));
        all[i % 2]++;
        right[i % 2] += isRight(entities(newsroom.desk(), article), labels.get(i)) ? 1 : 0;
      }
    }
    System.out.printf(
        "main entity right: %d of %d fitted, %d of %d held%n", right[0], all[0], right[1], all[1]);
    assertThat((double) right[1] / all[1]).isGreaterThan(LEAST);
  }

  private static boolean isRight(JsonNode entities, Label label) {
    if (entities.isEmpty()) {
      return false;
    }
    Set<String> names = new HashSet<>(Set.of(lower(entities.get(0).get("text").asText())));
    entities.get(0).get("mentions").forEach(m -> names.add(lower(m.get("text").asText())));
    boolean right = label.names().stream().anyMatch(names::contains);
    if (!right) {
      System.out.println(label.id() + ": " + label.names() + ", not " + names);
    }
    return right;
  }

  private static JsonNode entities(Desk desk, byte[] article) throws IOException {
    byte[] record =
        desk.handle(article)
            .match(
                enriched -> enriched.payload().bytes(),
                rejected -> {
                  throw new AssertionError("an article is rejected: " + rejected.rejection());
                });
    return JSON.readTree(record).get("entities");
  }

  private static List<Label> labels() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SalienceCorpusTest.class.getResourceAsStream("/salience/labels.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Label::of)
          .toList();
    }
  }

  private static Map<String, byte[]> articles(List<Label> labels) throws IOException {
    Set<String> wanted = new HashSet<>(labels.stream().map(Label::id).toList());
    Path file = Path.of(System.getProperty("corpora"), "load", "articles.jsonl.gz");
    Map<String, byte[]> articles = new HashMap<>();
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        Stream<String> all = lines.lines()) {
      for (String line : all.toList()) {
        String id = JSON.readTree(line).get("id").asText();
        if (wanted.contains(id)) {
          articles.put(id, line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return articles;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
