package io.dateline.kafka;

import io.dateline.kafka.DeliveryConfig.OffsetReset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.LogTruncationException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Where to go on when a partition has no committed offset, or one that is not there any more. The
 * client could do it silently; records that were deleted before they were read must be heard of.
 */
final class OffsetResets {
  private static final Logger LOG = Logger.getLogger(OffsetResets.class);

  private final OffsetReset policy;
  private final LoopListener listener;

  OffsetResets(OffsetReset policy, LoopListener listener) {
    this.policy = policy;
    this.listener = listener;
  }

  /** Goes where the policy says, as nothing was ever committed. */
  void begin(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    switch (policy) {
      case EARLIEST -> consumer.seekToBeginning(partitions);
      case LATEST -> consumer.seekToEnd(partitions);
    }
  }

  /** Answers what a poll threw. */
  void reset(Consumer<?, ?> consumer, InvalidOffsetException invalid) {
    if (invalid instanceof LogTruncationException truncation) {
      truncated(consumer, truncation);
    } else if (invalid instanceof OffsetOutOfRangeException outOfRange) {
      outOfRange(consumer, outOfRange.offsetOutOfRangePartitions());
    } else {
      begin(consumer, invalid.partitions());
    }
  }

  private void outOfRange(Consumer<?, ?> consumer, Map<TopicPartition, Long> sought) {
    Map<TopicPartition, Long> first = consumer.beginningOffsets(sought.keySet());
    sought.forEach(
        (partition, offset) -> {
          long oldest = first.getOrDefault(partition, 0L);
          LOG.errorf(
              "%s: offset %d is not there any more, going on at %d, the oldest",
              partition, offset, oldest);
          listener.skipped(partition, Math.min(offset, oldest), oldest);
          consumer.seek(partition, oldest);
        });
  }

  private void truncated(Consumer<?, ?> consumer, LogTruncationException truncation) {
    Set<TopicPartition> partitions = truncation.partitions();
    Map<TopicPartition, OffsetAndMetadata> divergent = truncation.divergentOffsets();
    LOG.errorf("%s: the cluster lost records that were read already", partitions);
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata last = divergent.get(partition);
      if (last == null) {
        consumer.seekToBeginning(Set.of(partition));
      } else {
        consumer.seek(partition, last);
      }
    }
  }
}
