package io.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.broker.BrokerConfig;
import io.dateline.broker.EmbeddedBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A broker whose enriched topic holds articles from before the service starts. */
public class KafkaForChannels implements QuarkusTestResourceLifecycleManager {
  static final String RAW = "raw-for-channels";
  static final String ENRICHED = "enriched-for-channels";

  /** Committed before the start, in transactions of 100. */
  static final int BEFORE = 500;

  private @Nullable EmbeddedBroker broker;

  record Settings(Path dataDir, int port, int partitions, boolean keep) implements BrokerConfig {}

  @Override
  public Map<String, String> start() {
    try {
      Path folder = Files.createTempDirectory("channels").resolve("broker");
      return fill(EmbeddedBroker.start(new Settings(folder, 0, 1, false)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> fill(EmbeddedBroker started) {
    broker = started;
    started.createTopics(
        List.of(new NewTopic(RAW, 2, (short) 1), new NewTopic(ENRICHED, 1, (short) 1)));
    try (KafkaProducer<String, byte[]> producer = producer(started.bootstrapServers())) {
      producer.initTransactions();
      for (int batch = 0; batch < BEFORE; batch += 100) {
        write(producer, IntStream.range(batch, batch + 100).mapToObj(Integer::toString).toList());
      }
    }
    return Map.of(
        "kafka.bootstrap.servers", started.bootstrapServers(),
        // the channels' alone: the loop between them would write into the feed
        "mp.messaging.outgoing.raw.topic", RAW,
        "mp.messaging.incoming.feed.topic", ENRICHED);
  }

  static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "before"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** Writes articles in one transaction. */
  static void write(KafkaProducer<String, byte[]> producer, List<String> articles) {
    producer.beginTransaction();
    articles.forEach(a -> producer.send(new ProducerRecord<>(ENRICHED, a, a.getBytes(UTF_8))));
    producer.commitTransaction();
  }

  @Override
  public void stop() {
    if (broker != null) {
      broker.close();
    }
  }
}
