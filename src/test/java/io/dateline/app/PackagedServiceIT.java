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
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The package as it is shipped, in a JVM of its own, as an operator starts and stops it. */
@ExtendWith(SharedBroker.class)
class PackagedServiceIT {
  private static final int ARTICLES = 60;

  /** {@code -Dit.megabytes=2000} sends so many. */
  private static final int MEGABYTES = Integer.getInteger("it.megabytes", 25);

  /** As large as a topic takes by default, less key and headers. */
  private static final int MEGABYTE = 1024 * 1024 - 1024;

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
  void articlesOfAMegabytePassThroughASmallHeap(TestBroker broker) throws IOException {
    FreshTopics topics = FreshTopics.on(broker, 2);
    byte[] value = ofAMegabyte(Files.readString(SEED));
    try (RawTopic raw = new RawTopic(broker, topics.input());
        Committed out = new Committed(broker, topics.output(), 2);
        // only the first pieces are read: it is the memory that is tried, not the encoder
        ChildJvm service =
            service(
                broker.bootstrapServers(),
                topics,
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Ddateline.encoder.max-pieces=1024")) {
      for (int i = 0; i < MEGABYTES; i++) {
        byte[] key = ("large-" + i).getBytes(StandardCharsets.UTF_8);
        raw.sendRecords(List.of(new ProducerRecord<>(topics.input(), key, value)));
      }
      AtomicInteger published = new AtomicInteger();
      Awaitility.await("all are out")
          .atMost(Duration.ofMinutes(2).plusSeconds(MEGABYTES))
          .until(
              () -> {
                // counted and let go: this heap is no larger
                List<ConsumerRecord<byte[], byte[]>> records = out.soFar();
                published.addAndGet(records.size());
                records.clear();
                return published.get() == MEGABYTES;
              });
      assertThat(service.terminate(STOP)).as("exit code").isZero();
    }
  }

  @Test
  void sigtermWhileNoKafkaAnswersEndsWithZeroAtOnce() {
    try (ChildJvm service = service("localhost:1", FreshTopics.named(1))) {
      service.awaitLine(Duration.ofSeconds(60), "delivery cannot start yet");
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
      first.awaitLine(Newswire.LONG, " articles enriched in ");
      assertThat(first.lines())
          .as("log lines between the articles")
          .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
      assertThat(first.terminate(STOP)).isZero();
    }
    try (ChildJvm second = ChildJvm.startService(ownPorts)) {
      second.awaitLine(Newswire.LONG, "The seeds were sent at an earlier start");
      assertThat(second.terminate(STOP)).isZero();
    }
  }

  @Test
  void aPortThatIsTakenIsNamedAndHowToTakeAnother() throws IOException {
    try (ServerSocket taken = new ServerSocket(0);
        ChildJvm service =
            ChildJvm.startService(
                List.of(
                    "-Ddateline.broker.data-dir=" + folder,
                    "-Dquarkus.http.port=" + taken.getLocalPort(),
                    "-Dquarkus.management.port=0"))) {
      assertThat(service.exit(Newswire.LONG)).as("exit code").isEqualTo(1);
      assertThat(service.lines())
          .filteredOn(line -> line.startsWith("dateline does not start"))
          .singleElement()
          .asString()
          .contains(Integer.toString(taken.getLocalPort()), "-Dquarkus.http.port");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static byte[] ofAMegabyte(String article) {
    StringBuilder body = new StringBuilder();
    String words = article.replaceAll("[^\\p{L}., ]", " ");
    while (body.length() < MEGABYTE - words.length()) {
      body.append(words);
    }
    return ("{\"title\":\"Large\",\"body\":\"" + body + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private static ChildJvm service(
      String bootstrapServers, FreshTopics topics, String... jvmArguments) {
    List<String> arguments = new ArrayList<>(List.of(jvmArguments));
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
