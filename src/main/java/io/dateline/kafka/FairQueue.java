package io.dateline.kafka;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a worker: in order within a partition, and among partitions the next is of the one
 * that got the fewest bytes so far. So a partition of long articles takes its share of the cores
 * and not all of them. (Start-time fair queueing: Goyal, Vin, Cheng, SIGCOMM 1996.) Thread-safe.
 */
final class FairQueue {
  private static final class Line {
    final Queue<Ticket> tickets = new ArrayDeque<>();
    long served;
  }

  private final Map<TopicPartition, Line> lines = new HashMap<>();

  /** How far service has come: the bytes of the line that was served last, before that service. */
  private long clock;

  synchronized void add(Ticket ticket) {
    Line line = lines.computeIfAbsent(ticket.position().partition(), p -> new Line());
    if (line.tickets.isEmpty()) {
      // no credit for the time in which it wanted nothing
      line.served = Math.max(line.served, clock);
    }
    line.tickets.add(ticket);
  }

  /** The next one, or null when none waits. */
  synchronized @Nullable Ticket next() {
    Line least = null;
    for (Line line : lines.values()) {
      if (!line.tickets.isEmpty() && (least == null || line.served < least.served)) {
        least = line;
      }
    }
    if (least == null) {
      return null;
    }
    Ticket ticket = least.tickets.remove();
    clock = least.served;
    least.served += ticket.weight();
    return ticket;
  }

  /** Forgets a partition that is another's. */
  synchronized void remove(TopicPartition partition) {
    lines.remove(partition);
  }
}
