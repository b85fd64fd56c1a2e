package io.dateline.kafka;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * One raw record in hand, from the poll to the commit. The loop's thread and one worker share it.
 */
final class Ticket {
  /** What a record costs beside its bytes: its objects on the heap, estimated. */
  private static final int OVERHEAD = 512;

  private final Position position;
  private final OffsetAndMetadata next;
  private final InHand inHand;
  private @Nullable ConsumerRecord<byte[], byte[]> raw;
  private @Nullable Publication publication;
  private @Nullable Throwable failure;
  private long weight;
  private boolean dropped;

  /**
   * @param next where the partition goes on behind this record
   */
  Ticket(ConsumerRecord<byte[], byte[]> raw, OffsetAndMetadata next, InHand inHand) {
    this.position = Position.of(raw);
    this.next = next;
    this.raw = raw;
    this.inHand = inHand;
    this.weight =
        OVERHEAD + Math.max(0, raw.serializedKeySize()) + Math.max(0, raw.serializedValueSize());
    inHand.take(weight);
  }

  Position position() {
    return position;
  }

  OffsetAndMetadata next() {
    return next;
  }

  /** Bytes that it holds. */
  synchronized long weight() {
    return weight;
  }

  /** Does the work on a worker's thread, unless nobody waits for it any more. */
  void work(Publisher publisher) {
    ConsumerRecord<byte[], byte[]> record = claim();
    if (record == null) {
      return;
    }
    try {
      finish(publisher.publish(record), null);
    } catch (RuntimeException | Error e) {
      // an Error too: the loop's thread must hear of it, a pool's thread would die unheard
      finish(null, e);
    }
  }

  private synchronized @Nullable ConsumerRecord<byte[], byte[]> claim() {
    ConsumerRecord<byte[], byte[]> claimed = dropped ? null : raw;
    raw = null;
    return claimed;
  }

  private synchronized void finish(@Nullable Publication done, @Nullable Throwable failed) {
    if (dropped) {
      return;
    }
    publication = done;
    failure = failed;
    long now = OVERHEAD + (done == null ? 0 : done.bytes());
    inHand.change(now - weight);
    weight = now;
  }

  /** Whether a worker has it or has had it. */
  synchronized boolean started() {
    return raw == null;
  }

  /**
   * What came of it, or null while it is in work.
   *
   * @throws DeskFailure when the desk threw
   */
  synchronized @Nullable Publication publication() {
    if (failure instanceof Error error && !(error instanceof StackOverflowError)) {
      // a deep stack is the record's doing; any other Error is the process's
      throw error;
    }
    if (failure != null) {
      throw new DeskFailure(position, failure);
    }
    return publication;
  }

  /** The same of one that is known to be finished. */
  synchronized Publication finished() {
    return Objects.requireNonNull(publication, "not finished");
  }

  /** Lets go of it: committed, or another's. */
  synchronized void drop() {
    if (!dropped) {
      dropped = true;
      raw = null;
      publication = null;
      inHand.release(weight);
    }
  }
}
