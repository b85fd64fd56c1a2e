package io.dateline.kafka;

import io.dateline.article.RejectionCode;
import java.time.Duration;
import org.apache.kafka.common.TopicPartition;

/**
 * Hears what the loop does. All calls come from the loop's own thread, between two records: they
 * must be quick and throw nothing.
 */
public interface LoopListener {

  /** The topics were looked at, before each new producer. */
  default void found(TopicsReport topics) {}

  /** Raw records were taken over. */
  default void received(TopicPartition partition, int records, long bytes) {}

  /** A transaction was committed. What happened to its records is told before, one by one. */
  default void committed(int records, long bytes, Duration took) {}

  /** An enriched record is committed. */
  default void enriched() {}

  /** A tombstone is committed. */
  default void tombstone() {}

  /** A dead letter is committed. */
  default void rejected(RejectionCode code) {}

  /** A transaction was given up, or its outcome is unknown; its records are taken again. */
  default void aborted(Duration took, Throwable cause) {}

  /** All partitions were set back to what is committed. */
  default void rewound() {}

  /** A failure was met; this is what is done about it. */
  default void failed(Remedy remedy, Throwable cause) {}

  /** Clients were made anew, with the consumer or without it. */
  default void renewed(boolean consumerToo) {}

  /** Records were deleted from the input topic before they were read; offsets, half-open. */
  default void skipped(TopicPartition partition, long from, long to) {}

  /** What is in hand, raw and finished. */
  default void inFlight(int records, long bytes) {}

  /** Records of a partition that are not committed yet. */
  default void lag(TopicPartition partition, long records) {}

  /** A partition is not ours any more: its lag is another's. */
  default void released(TopicPartition partition) {}

  /** The state changed. */
  default void changed(LoopState state) {}
}
