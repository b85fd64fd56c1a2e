package io.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.Committed;
import io.dateline.testkit.Contract;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawTopic;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The package as it is shipped, in a JVM of its own, as an operator starts and stops it. */
@ExtendWith(SharedBroker.class)
class PackagedServiceIT {
  private static final int ARTICLES = 60;
  private static final Path SEED = Path.of("seeds/wikinews-2019-48.json");

  /** Longer than the drain grace. */
  private static final Duration STOP = Duration.ofSeconds(40);

  @TempDir Path folder;

  @Test
  void sigtermAmidWorkEndsWithZeroAndTheNextInstanceDoesTheRestOnce(TestBroker broker)
      throws IOException {
    FreshTopics topics = FreshTopics.on(broker, 2);
    send(broker, topics);
    try (Committed out = new Committed(broker, topics.output(), 2)) {
      try (ChildJvm first = service(broker.bootstrapServers(), topics)) {
        Newswire.await("work has begun", () -> !out.soFar().isEmpty());
        assertThat(first.terminate(STOP)).as("exit code").isZero();
        assertThat(first.lines()).anyMatch(line -> line.contains("delivery has stopped"));
      }
      try (ChildJvm second = service(broker.bootstrapServers(), topics)) {
        Newswire.await("all are out", () -> out.soFar().size() >= ARTICLES);
        assertThat(second.terminate(STOP)).as("exit code").isZero();
      }
      assertThat(out.all()).hasSize(ARTICLES);
      assertThat(keys(out.all())).hasSize(ARTICLES);
      out.all().forEach(record -> Contract.mustHold(record.value()));
    }
  }

  @Test
  void sigtermWhileNoKafkaAnswersEndsWithZeroAtOnce() {
    try (ChildJvm service = service("localhost:1", FreshTopics.named(1))) {
      service.awaitLine("delivery cannot start yet", Duration.ofSeconds(60));
      assertThat(service.terminate(Duration.ofSeconds(8))).isZero();
      assertThat(service.lines()).noneMatch(line -> line.contains("interrupted"));
    }
  }

  @Test
  void withNothingConfiguredTheSeedsAreEnrichedBeforeTheReadersEyes() throws IOException {
    List<String> ownPorts =
        List.of(
            "-Ddateline.broker.data-dir=" + folder,
            "-Dquarkus.http.port=" + freePort(),
            "-Dquarkus.management.port=" + freePort());
    try (ChildJvm first = ChildJvm.startService(ownPorts)) {
      first.awaitLine(" articles enriched in ", Newswire.LONG);
      assertThat(first.lines())
          .as("log lines between the articles")
          .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
      assertThat(first.terminate(STOP)).isZero();
    }
    try (ChildJvm second = ChildJvm.startService(ownPorts)) {
      second.awaitLine("The seeds were sent at an earlier start", Newswire.LONG);
      assertThat(second.terminate(STOP)).isZero();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static ChildJvm service(String bootstrapServers, FreshTopics topics) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Dkafka.bootstrap.servers=" + bootstrapServers);
    arguments.add("-Dquarkus.management.port=0");
    topics
        .settings()
        .forEach((key, value) -> arguments.add("-Ddateline.delivery." + key + "=" + value));
    return ChildJvm.startService(arguments);
  }

  private static void send(TestBroker broker, FreshTopics topics) throws IOException {
    byte[] value = Files.readAllBytes(SEED);
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      byte[] key = ("article-" + i).getBytes(StandardCharsets.UTF_8);
      records.add(new ProducerRecord<>(topics.input(), key, value));
    }
    try (RawTopic raw = new RawTopic(broker, topics.input())) {
      raw.sendRecords(records);
    }
  }

  private static Set<String> keys(List<ConsumerRecord<byte[], byte[]>> records) {
    Set<String> keys = new TreeSet<>();
    records.forEach(record -> keys.add(new String(record.key(), StandardCharsets.UTF_8)));
    return keys;
  }
}
