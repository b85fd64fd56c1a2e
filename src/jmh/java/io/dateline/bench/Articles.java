package io.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What the benchmarks read: the seeds, or with {@code -Dbench.articles=FILE.jsonl.gz} records of
 * that file, taken evenly spread.
 */
public final class Articles {
  private Articles() {}

  /** Raw records, as a producer would send them: about so many, the seeds again and again. */
  public static List<byte[]> read(int count) throws IOException {
    List<byte[]> all = read();
    List<byte[]> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(all.get(all.size() < count ? i % all.size() : i * all.size() / count));
    }
    return articles;
  }

  /** All raw records. */
  static List<byte[]> read() throws IOException {
    String file = System.getProperty("bench.articles", "");
    return file.isEmpty() ? seeds() : records(Path.of(file));
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path seed : files.filter(f -> !f.toString().endsWith(".md")).sorted().toList()) {
        articles.add(Files.readAllBytes(seed));
      }
    }
    return articles;
  }

  private static List<byte[]> records(Path file) throws IOException {
    List<byte[]> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return articles;
  }
}
