package io.dateline.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Where a raw record lies. */
record Position(TopicPartition partition, long offset) {
  static Position of(ConsumerRecord<?, ?> raw) {
    return new Position(new TopicPartition(raw.topic(), raw.partition()), raw.offset());
  }

  @Override
  public String toString() {
    return partition + "@" + offset;
  }
}
