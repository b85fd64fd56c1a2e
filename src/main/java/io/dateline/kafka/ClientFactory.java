package io.dateline.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** Makes Kafka clients. */
interface ClientFactory {
  Consumer<byte[], byte[]> consumer();

  /**
   * A producer whose transactions are not initialised yet.
   *
   * @param largestBatch bytes of the largest batch that the topics take
   */
  Producer<byte[], byte[]> producer(String transactionalId, int largestBatch);

  /** Real clients for a real cluster. */
  static ClientFactory real(ClientSettings settings) {
    return new ClientFactory() {
      @Override
      public Consumer<byte[], byte[]> consumer() {
        return new org.apache.kafka.clients.consumer.KafkaConsumer<>(settings.consumer());
      }

      @Override
      public Producer<byte[], byte[]> producer(String transactionalId, int largestBatch) {
        return new org.apache.kafka.clients.producer.KafkaProducer<>(
            settings.producer(transactionalId, largestBatch));
      }
    };
  }
}
