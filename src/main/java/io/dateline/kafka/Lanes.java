package io.dateline.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The lanes of all partitions that are ours. Each has an equal share of what may be in hand, so
 * that a slow article holds up its own partition only. Only the loop's thread uses it.
 */
final class Lanes {
  private final Map<TopicPartition, Lane> lanes = new LinkedHashMap<>();
  private final LimitsConfig limits;

  Lanes(LimitsConfig limits) {
    this.limits = limits;
  }

  void open(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> lanes.putIfAbsent(partition, new Lane()));
  }

  /** Lets go of partitions that are another's now. */
  void close(Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      Lane lane = lanes.remove(partition);
      if (lane != null) {
        lane.drop();
      }
    }
  }

  Set<TopicPartition> partitions() {
    return Set.copyOf(lanes.keySet());
  }

  /** Takes a record over; its partition must be ours. */
  Ticket admit(ConsumerRecord<byte[], byte[]> raw, OffsetAndMetadata next) {
    Lane lane = lanes.get(new TopicPartition(raw.topic(), raw.partition()));
    if (lane == null) {
      throw new IllegalStateException("a record of a partition that is not ours: " + raw.topic());
    }
    Ticket ticket = new Ticket(raw, next, lane.inHand());
    lane.add(ticket);
    return ticket;
  }

  /** Lets go of all records and keeps the partitions. */
  void drop() {
    lanes.values().forEach(Lane::drop);
  }

  /** Lets go of what no worker has begun. */
  void dropWaiting() {
    lanes.values().forEach(Lane::dropWaiting);
  }

  /** See {@link Lane#advance}. */
  int advance() {
    return lanes.values().stream().mapToInt(Lane::advance).sum();
  }

  /** Records that wait for a worker or have one, and those finished behind them. */
  int recordsInWork() {
    return lanes.values().stream().mapToInt(Lane::recordsInWork).sum();
  }

  /** Whether enough is ready not to wait for the commit interval. */
  boolean enoughReady() {
    long bytes = 0;
    long records = 0;
    for (Lane lane : lanes.values()) {
      bytes += lane.readyBytes();
      records += lane.readyRecords();
      if (lane.waitsForCommit()) {
        return true;
      }
    }
    return bytes >= limits.batchBytes().asLongValue() || records >= limits.batchRecords();
  }

  /** Hands over all that is ready. */
  Batch takeReady() {
    List<Ticket> tickets = new ArrayList<>();
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    lanes.forEach(
        (partition, lane) -> {
          List<Ticket> ready = lane.takeReady();
          if (!ready.isEmpty()) {
            tickets.addAll(ready);
            offsets.put(partition, ready.get(ready.size() - 1).next());
          }
        });
    return new Batch(tickets, offsets);
  }

  /** The partitions from which nothing is to be taken for now. */
  Set<TopicPartition> closed() {
    int shares = Math.max(1, lanes.size());
    long shareBytes = Math.max(1, limits.inFlightBytes().asLongValue() / shares);
    int shareRecords = Math.max(1, limits.inFlightRecords() / shares);
    Set<TopicPartition> closed = new HashSet<>();
    lanes.forEach(
        (partition, lane) -> {
          if (lane.closed(shareBytes, shareRecords)) {
            closed.add(partition);
          }
        });
    return closed;
  }

  int records(TopicPartition partition) {
    Lane lane = lanes.get(partition);
    return lane == null ? 0 : lane.inHand().records();
  }

  int records() {
    return lanes.values().stream().mapToInt(lane -> lane.inHand().records()).sum();
  }

  long bytes() {
    return lanes.values().stream().mapToLong(lane -> lane.inHand().bytes()).sum();
  }
}
