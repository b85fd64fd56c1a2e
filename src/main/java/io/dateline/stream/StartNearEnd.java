package io.dateline.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Starts the feed a few records before the end of the topic, so that it has something to show at
 * once and misses nothing that is written while it starts. Nothing is committed: partitions that
 * come back are read on from where they were left.
 */
@ApplicationScoped
@Identifier(FeedChannel.CHANNEL)
class StartNearEnd implements KafkaConsumerRebalanceListener {
  private final int records;
  private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

  StartNearEnd(FeedConfig config) {
    this.records = config.records();
  }

  void readUpTo(TopicPartition partition, long offset) {
    next.put(partition, offset);
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    long share = Math.max(1, records / partitions.size());
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    for (TopicPartition partition : partitions) {
      long begin = begins.getOrDefault(partition, 0L);
      long end = ends.getOrDefault(partition, begin);
      consumer.seek(partition, start(begin, end, share, next.getOrDefault(partition, -1L)));
    }
  }

  /**
   * The offset to read on from.
   *
   * @param known the offset after the last record read, or -1; one outside the partition is of a
   *     topic that was made anew
   */
  static long start(long begin, long end, long share, long known) {
    return known >= begin && known <= end ? known : Math.max(begin, end - share);
  }
}
