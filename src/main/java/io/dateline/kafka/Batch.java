package io.dateline.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What goes out in one transaction.
 *
 * @param tickets finished, in order within each partition
 * @param offsets where each partition goes on afterwards
 */
record Batch(List<Ticket> tickets, Map<TopicPartition, OffsetAndMetadata> offsets) {
  Batch {
    tickets = List.copyOf(tickets);
    offsets = Map.copyOf(offsets);
  }

  boolean isEmpty() {
    return tickets.isEmpty();
  }

  long bytes() {
    return tickets.stream().mapToLong(Ticket::weight).sum();
  }

  /** Lets go of all, as it did not go out. */
  void drop() {
    tickets.forEach(Ticket::drop);
  }

  /** Lets go of all that was committed. */
  void settle(LoopListener listener, Concessions concessions) {
    for (Ticket ticket : tickets) {
      ticket.finished().tell(listener);
      ticket.drop();
    }
    offsets.forEach((partition, next) -> concessions.settled(partition, next.offset()));
  }
}
