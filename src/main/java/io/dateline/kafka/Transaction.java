package io.dateline.kafka;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** One transaction: all records of a batch and the offsets behind them, or nothing. */
final class Transaction {
  private final Producer<byte[], byte[]> producer;
  private final AtomicReference<@Nullable SendFailure> failure = new AtomicReference<>();
  private boolean open;

  Transaction(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  /**
   * Returns when the batch is committed. When it throws, {@link Failures} says what to do about the
   * transaction, which is open, dead, or in doubt.
   *
   * @param member who we are in the group, as of the latest poll
   */
  void commit(Batch batch, ConsumerGroupMetadata member) {
    if (member.generationId() < 0 || member.memberId().isEmpty()) {
      // the broker takes offsets of a nameless member without asking who owns the partition
      throw new CommitFailedException("not a member of the group " + member.groupId());
    }
    producer.beginTransaction();
    open = true;
    try {
      for (Ticket ticket : batch.tickets()) {
        send(ticket);
        throwFailure();
      }
      producer.sendOffsetsToTransaction(batch.offsets(), member);
      producer.commitTransaction();
    } catch (SendFailure e) {
      throw e;
    } catch (RuntimeException e) {
      // a record's own fault says more than the transaction's, which only says that there was one
      throwFailure();
      throw e;
    }
    open = false;
  }

  /** Aborts it if it was begun. */
  void abort() {
    if (open) {
      producer.abortTransaction();
      open = false;
    }
  }

  private void send(Ticket ticket) {
    producer.send(
        ticket.finished().wire(),
        (metadata, e) -> {
          if (e != null) {
            failure.compareAndSet(null, new SendFailure(ticket.position(), e));
          }
        });
  }

  private void throwFailure() {
    SendFailure failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }
}
