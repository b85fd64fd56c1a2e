package io.dateline.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic as any careful consumer would: committed records only, from the beginning. */
public final class Committed implements AutoCloseable {
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

  public Committed(Cluster cluster, String topic, int partitions) {
    Map<String, Object> settings = new HashMap<>(cluster.clientProperties());
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", 5000);
    this.consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> all =
        IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(topic, p)).toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
  }

  /** All that is committed by now, as far as it was fetched. */
  public List<ConsumerRecord<byte[], byte[]>> soFar() {
    consumer.poll(Duration.ofMillis(50)).forEach(records::add);
    return records;
  }

  /** All that is committed, up to the end of the topic as of now. */
  public List<ConsumerRecord<byte[], byte[]>> all() {
    Map<TopicPartition, Long> end = consumer.endOffsets(consumer.assignment());
    while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      soFar();
    }
    return records;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
