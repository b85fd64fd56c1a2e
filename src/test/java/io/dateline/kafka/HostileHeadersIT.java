package io.dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.Committed;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Ledger;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Headers in the input that ask for something. */
@ExtendWith(SharedBroker.class)
class HostileHeadersIT {
  private static final long TIME = 1_653_091_200_000L;
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final FreshTopics topics = FreshTopics.named(1);
  private final FreshTopics elsewhere = FreshTopics.named(1);

  @Test
  void steerNothingAndDoNotPass(TestBroker broker) throws Exception {
    try (Newswire wire = wire(broker);
        Committed out = new Committed(broker, topics.output(), 1);
        EnrichmentLoop loop = wire.loop(Map.of());
        Admin admin = broker.admin()) {
      wire.raw().sendRecords(List.of(raw(RawArticle.of("a"))));
      loop.start();
      Newswire.await("it is out", () -> out.soFar().size() == 1);
      ConsumerRecord<byte[], byte[]> enriched = out.all().get(0);
      assertThat(Ledger.headers(enriched))
          .containsExactlyInAnyOrderEntriesOf(
              Map.ofEntries(
                  Map.entry("traceparent", TRACE),
                  Map.entry("content-type", "application/json"),
                  Map.entry("ce_specversion", "1.0"),
                  Map.entry("ce_id", "id-of-a"),
                  Map.entry("ce_source", "/dateline"),
                  Map.entry("ce_type", "io.dateline.article.enriched.v1"),
                  Map.entry("ce_subject", "a"),
                  Map.entry("ce_time", "2022-05-21T00:00:00Z"),
                  Map.entry("dateline-origin-topic", topics.input()),
                  Map.entry("dateline-origin-partition", "0"),
                  Map.entry("dateline-origin-offset", "0"),
                  Map.entry("dateline-origin-timestamp", "" + TIME)));
      assertThat(enriched.timestamp()).isEqualTo(TIME);
      assertThat(all(broker, elsewhere.input())).isEmpty();
      assertThat(admin.listTopics().names().get()).doesNotContain(elsewhere.output());
    }
  }

  @Test
  void stayUntouchedInADeadLetterBeforeOurOwn(TestBroker broker) {
    try (Newswire wire = wire(broker);
        Committed dead = new Committed(broker, topics.deadLetters(), 1);
        EnrichmentLoop loop = wire.loop(Map.of())) {
      ProducerRecord<byte[], byte[]> raw = raw(RawArticle.poison("p"));
      wire.raw().sendRecords(List.of(raw));
      loop.start();
      Newswire.await("it is out", () -> dead.soFar().size() == 1);
      ConsumerRecord<byte[], byte[]> letter = dead.all().get(0);
      assertThat(letter.key()).isEqualTo(raw.key());
      assertThat(letter.value()).isEqualTo(raw.value());
      List<Header> headers = List.of(letter.headers().toArray());
      List<Header> sent = List.of(raw.headers().toArray());
      assertThat(headers.subList(0, sent.size())).isEqualTo(sent);
      Set<String> ours = new TreeSet<>();
      headers.subList(sent.size(), headers.size()).forEach(header -> ours.add(header.key()));
      assertThat(ours)
          .containsExactly(
              "dateline-code",
              "dateline-origin-offset",
              "dateline-origin-partition",
              "dateline-origin-timestamp",
              "dateline-origin-topic",
              "dateline-reason",
              "dateline-time",
              "dateline-version");
      assertThat(Ledger.header(letter, "dateline-code")).isEqualTo("MALFORMED_JSON");
      assertThat(Ledger.header(letter, "dateline-reason"))
          .isEqualTo("[{\"code\":\"MALFORMED_JSON\",\"detail\":\"poison\"}]");
      assertThat(all(broker, elsewhere.input())).isEmpty();
    }
  }

  private Newswire wire(TestBroker broker) {
    topics.create(broker, topics.input(), topics.output(), topics.deadLetters());
    elsewhere.create(broker, elsewhere.input());
    return Newswire.of(broker, topics);
  }

  private ProducerRecord<byte[], byte[]> raw(RawArticle article) {
    List<Header> hostile = new ArrayList<>();
    hostile.add(header("REPLY_TOPIC", elsewhere.input()));
    hostile.add(header("dead-letter-topic", elsewhere.input()));
    hostile.add(header("dead-letter-reason", "because"));
    hostile.add(header("dateline-code", "FORGED"));
    hostile.add(header("dateline-origin-topic", elsewhere.output()));
    hostile.add(header("ce_id", "forged"));
    hostile.add(header("ce_type", "forged"));
    hostile.add(header("content-type", "text/html"));
    hostile.add(header("__TypeId__", "java.lang.Runtime"));
    hostile.add(header("tracestate", "x".repeat(10_000)));
    hostile.add(new RecordHeader("empty", null));
    hostile.add(header("traceparent", TRACE));
    return new ProducerRecord<>(
        topics.input(), 0, TIME, article.id().getBytes(UTF_8), article.value(), hostile);
  }

  private static List<ConsumerRecord<byte[], byte[]>> all(TestBroker broker, String topic) {
    try (Committed committed = new Committed(broker, topic, 1)) {
      return List.copyOf(committed.all());
    }
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }
}
