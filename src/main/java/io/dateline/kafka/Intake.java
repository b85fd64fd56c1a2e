package io.dateline.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * The consumer's side of the loop: takes records over, pauses partitions that have enough in hand,
 * lets go of those that become another's, and goes back to what is committed.
 */
final class Intake implements ConsumerRebalanceListener {
  private static final Logger LOG = Logger.getLogger(Intake.class);

  private final Consumer<byte[], byte[]> consumer;
  private final Lanes lanes;
  private final Crew crew;
  private final Concessions concessions;
  private final OffsetResets resets;
  private final LoopListener listener;

  Intake(
      Consumer<byte[], byte[]> consumer,
      Lanes lanes,
      Crew crew,
      Concessions concessions,
      OffsetResets resets,
      LoopListener listener) {
    this.consumer = consumer;
    this.lanes = lanes;
    this.crew = crew;
    this.concessions = concessions;
    this.resets = resets;
    this.listener = listener;
  }

  void subscribe(String topic) {
    consumer.subscribe(List.of(topic), this);
  }

  /** Takes over what has come. */
  void take(Duration atMost) {
    ConsumerRecords<byte[], byte[]> records = poll(atMost);
    Map<TopicPartition, OffsetAndMetadata> next = records.nextOffsets();
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> ofPartition = records.records(partition);
      long bytes = 0;
      for (int i = 0; i < ofPartition.size(); i++) {
        ConsumerRecord<byte[], byte[]> raw = ofPartition.get(i);
        boolean last = i == ofPartition.size() - 1;
        OffsetAndMetadata behind = last ? next.getOrDefault(partition, behind(raw)) : behind(raw);
        bytes += Math.max(0, raw.serializedValueSize());
        crew.take(lanes.admit(raw, behind));
      }
      listener.received(partition, ofPartition.size(), bytes);
    }
  }

  private static OffsetAndMetadata behind(ConsumerRecord<?, ?> raw) {
    return new OffsetAndMetadata(raw.offset() + 1, raw.leaderEpoch(), "");
  }

  /** Stays in the group and takes nothing. */
  void idle(Duration atMost) {
    unlessTaken(() -> consumer.pause(consumer.assignment()));
    // a partition that comes in this poll may bring records: whoever idles goes back to what is
    // committed, or stops, before it takes any more
    poll(atMost);
  }

  private ConsumerRecords<byte[], byte[]> poll(Duration atMost) {
    try {
      return consumer.poll(atMost);
    } catch (InvalidOffsetException e) {
      resets.reset(consumer, e);
      return ConsumerRecords.empty();
    }
  }

  /** Pauses the partitions that have enough in hand, and resumes the others. */
  void throttle() {
    Set<TopicPartition> paused = consumer.paused();
    Set<TopicPartition> closed = lanes.closed();
    Set<TopicPartition> toPause = new HashSet<>(closed);
    toPause.removeAll(paused);
    Set<TopicPartition> toResume = new HashSet<>(paused);
    toResume.removeAll(closed);
    if (!toPause.isEmpty()) {
      unlessTaken(() -> consumer.pause(toPause));
    }
    if (!toResume.isEmpty()) {
      unlessTaken(() -> consumer.resume(toResume));
    }
  }

  /**
   * The group may take a partition away between any two calls, which then throw; the next poll
   * tells us of it.
   */
  private static void unlessTaken(Runnable call) {
    try {
      call.run();
    } catch (IllegalStateException e) {
      LOG.debugf("a partition was taken away: %s", e.getMessage());
    }
  }

  /** Lets go of all that is in hand and goes back to what is committed. */
  void rewind(Duration atMost) {
    lanes.drop();
    Set<TopicPartition> ours = consumer.assignment();
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(ours, atMost);
    Set<TopicPartition> fresh = new HashSet<>();
    for (TopicPartition partition : ours) {
      OffsetAndMetadata offset = committed.get(partition);
      if (offset == null) {
        fresh.add(partition);
      } else {
        unlessTaken(() -> consumer.seek(partition, offset));
      }
    }
    unlessTaken(() -> resets.begin(consumer, fresh));
    listener.rewound();
  }

  /** Tells how much is not committed yet, as far as the client knows. */
  void tellLag() {
    for (TopicPartition partition : lanes.partitions()) {
      unlessTaken(
          () ->
              consumer
                  .currentLag(partition)
                  .ifPresent(lag -> listener.lag(partition, lag + lanes.records(partition))));
    }
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    lanes.open(partitions);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    lanes.close(partitions);
    for (TopicPartition partition : partitions) {
      crew.forget(partition);
      concessions.released(partition);
      listener.released(partition);
    }
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    onPartitionsRevoked(partitions);
  }
}
