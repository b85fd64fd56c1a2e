package io.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/**
 * Holds what was sent against what was published, record by record: nothing lost, nothing doubled,
 * order kept, and exactly the poison among the dead letters.
 */
public final class Ledger implements AutoCloseable {
  private final Committed enriched;
  private final Committed deadLetters;
  private final Set<String> good = new TreeSet<>();
  private final Set<String> poison = new TreeSet<>();

  public Ledger(Cluster cluster, FreshTopics topics) {
    enriched = new Committed(cluster, topics.output(), topics.partitions());
    deadLetters = new Committed(cluster, topics.deadLetters(), topics.partitions());
  }

  /** Expects these, too. */
  public Ledger expect(List<RawArticle> sent) {
    sent.forEach(article -> (article.poison() ? poison : good).add(article.id()));
    return this;
  }

  /** Records that are published by now. */
  public int published() {
    return enriched.soFar().size() + deadLetters.soFar().size();
  }

  /** Waits until as many are published as were sent, then checks each. */
  public void awaitBalance(Duration atMost) {
    Awaitility.await("as many published as sent")
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> published() >= good.size() + poison.size());
    check();
  }

  /** Checks each record of both topics, up to their ends as of now. */
  public void check() {
    List<ConsumerRecord<byte[], byte[]>> out = enriched.all();
    List<ConsumerRecord<byte[], byte[]>> dead = deadLetters.all();
    assertThat(doubled(out)).as("enriched twice").isEmpty();
    assertThat(doubled(dead)).as("dead letters twice").isEmpty();
    assertThat(ids(out)).as("enriched").isEqualTo(good);
    assertThat(ids(dead)).as("dead letters").isEqualTo(poison);
    assertThat(disordered(out)).as("enriched out of order").isEmpty();
    assertThat(disordered(dead)).as("dead letters out of order").isEmpty();
  }

  private static Set<String> ids(List<ConsumerRecord<byte[], byte[]>> records) {
    Set<String> ids = new TreeSet<>();
    records.forEach(record -> ids.add(id(record)));
    return ids;
  }

  private static Set<String> doubled(List<ConsumerRecord<byte[], byte[]>> records) {
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new TreeSet<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      if (!seen.add(id(record))) {
        doubled.add(id(record));
      }
    }
    return doubled;
  }

  /** What follows in its partition a record that came later from the same raw partition. */
  private static List<String> disordered(List<ConsumerRecord<byte[], byte[]>> records) {
    Map<String, Long> latest = new HashMap<>();
    List<String> disordered = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      String way = header(record, "dateline-origin-partition") + " -> " + record.partition();
      long offset = Long.parseLong(header(record, "dateline-origin-offset"));
      Long before = latest.put(way, offset);
      if (before != null && before >= offset) {
        disordered.add(way + ": " + before + " before " + offset);
      }
    }
    return disordered;
  }

  private static String id(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.key(), StandardCharsets.UTF_8);
  }

  /** The last header of a name, as text. */
  public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** All headers, as text. */
  public static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record.headers().forEach(h -> headers.put(h.key(), header(record, h.key())));
    return headers;
  }

  @Override
  public void close() {
    enriched.close();
    deadLetters.close();
  }
}
