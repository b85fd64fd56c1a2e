package io.dateline.kafka;

import io.dateline.testkit.TestBroker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads, sends and commits, and nothing else: no workers, no order to keep, no failures. */
final class BareClient {
  private BareClient() {}

  static double rate(TestBroker broker, DeliveryConfig config, int records) {
    ClientSettings settings = new ClientSettings(config, broker.clientProperties());
    ClientFactory factory = ClientFactory.real(settings);
    try (Consumer<byte[], byte[]> consumer = factory.consumer();
        Producer<byte[], byte[]> producer =
            factory.producer(config.transactionalId().orElseThrow(), 1 << 20)) {
      producer.initTransactions();
      consumer.subscribe(
          List.of(config.topics().input()), new Beginning(consumer));
      return run(consumer, producer, config, records);
    }
  }

  private static double run(
      Consumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      DeliveryConfig config,
      int records) {
    long begun = 0;
    long committedAt = System.nanoTime();
    int taken = 0;
    int open = 0;
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    while (true) {
      for (ConsumerRecord<byte[], byte[]> raw : consumer.poll(Duration.ofMillis(10))) {
        if (begun == 0) {
          begun = System.nanoTime();
        }
        if (open++ == 0) {
          producer.beginTransaction();
        }
        taken++;
        producer.send(
            new ProducerRecord<>(
                config.topics().output(), null, raw.timestamp(), raw.key(), raw.value()));
        offsets.put(
            new TopicPartition(raw.topic(), raw.partition()),
            new OffsetAndMetadata(raw.offset() + 1));
      }
      boolean due =
          open >= config.limits().batchRecords()
              || System.nanoTime() - committedAt >= config.commitInterval().toNanos();
      if (open > 0 && due) {
        producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
        producer.commitTransaction();
        committedAt = System.nanoTime();
        open = 0;
        offsets.clear();
        if (taken == records) {
          return records * 1e9 / (System.nanoTime() - begun);
        }
      }
    }
  }

  /** The settings let no offset be reset by itself. */
  private record Beginning(Consumer<byte[], byte[]> consumer)
      implements org.apache.kafka.clients.consumer.ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(java.util.Collection<TopicPartition> partitions) {
      consumer.seekToBeginning(partitions);
    }

    @Override
    public void onPartitionsRevoked(java.util.Collection<TopicPartition> partitions) {
      // nothing to give back
    }
  }
}
