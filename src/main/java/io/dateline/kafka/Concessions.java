package io.dateline.kafka;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * The records that failed by their own nature, and what is conceded to them, so that no record is
 * tried for ever in the same way. Workers read it.
 */
final class Concessions {
  private final Map<Position, Concession> byPosition = new ConcurrentHashMap<>();

  Concession of(Position position) {
    return byPosition.getOrDefault(position, Concession.NONE);
  }

  /** Learns from a failure, if it is one record's. */
  void learn(Throwable failure) {
    if (failure instanceof DeskFailure desk) {
      change(desk.position(), Concession::deskFailedAgain);
    } else if (failure instanceof SendFailure send) {
      for (Throwable t = send.getCause(); t != null; t = t.getCause()) {
        if (t instanceof RecordTooLargeException || t instanceof RecordBatchTooLargeException) {
          change(send.position(), Concession::smaller);
          return;
        }
        if (t instanceof InvalidTimestampException) {
          change(send.position(), Concession::withOwnTime);
          return;
        }
      }
    }
  }

  /** Forgets what is committed. */
  void settled(TopicPartition partition, long nextOffset) {
    if (!byPosition.isEmpty()) {
      byPosition.keySet().removeIf(p -> p.partition().equals(partition) && p.offset() < nextOffset);
    }
  }

  /** Forgets a partition that is another's. */
  void released(TopicPartition partition) {
    byPosition.keySet().removeIf(p -> p.partition().equals(partition));
  }

  private void change(Position position, UnaryOperator<Concession> step) {
    byPosition.compute(position, (p, known) -> step.apply(known == null ? Concession.NONE : known));
  }
}
