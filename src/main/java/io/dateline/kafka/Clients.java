package io.dateline.kafka;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The consumer and the producer that the loop works with now. Only the loop's thread uses it. */
final class Clients {
  private static final Logger LOG = Logger.getLogger(Clients.class);

  /** After so many fencings, each soon after the last, another instance must have our id. */
  private static final int FENCINGS_BEFORE_OWN_ID = 3;

  private static final Duration SOON = Duration.ofMinutes(1);

  private final ClientFactory factory;
  private final String transactionalId;
  private @Nullable Consumer<byte[], byte[]> consumer;
  private @Nullable Producer<byte[], byte[]> producer;
  private final LongSupplier nanos;
  private int fencings;
  private long lastFencing;

  /**
   * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
   */
  Clients(ClientFactory factory, String transactionalId, LongSupplier nanos) {
    this.factory = factory;
    this.transactionalId = transactionalId;
    this.nanos = nanos;
  }

  /** The consumer; there must be one. */
  Consumer<byte[], byte[]> consumer() {
    return Objects.requireNonNull(consumer, "no consumer");
  }

  /** The producer; there must be one. */
  Producer<byte[], byte[]> producer() {
    return Objects.requireNonNull(producer, "no producer");
  }

  /** A new consumer, which is in no group yet. */
  Consumer<byte[], byte[]> renewConsumer() {
    closeConsumer(Duration.ZERO);
    Consumer<byte[], byte[]> made = factory.consumer();
    consumer = made;
    return made;
  }

  /**
   * A new producer; returns when what the old one left open is settled.
   *
   * @param largestBatch bytes of the largest batch that the topics take
   */
  void renewProducer(int largestBatch) {
    closeProducer(Duration.ZERO);
    Producer<byte[], byte[]> made = factory.producer(nextTransactionalId(), largestBatch);
    producer = made;
    made.initTransactions();
  }

  /** Another producer took our transactional id. */
  void fenced() {
    long now = nanos.getAsLong();
    fencings = now - lastFencing > SOON.toNanos() ? 1 : fencings + 1;
    lastFencing = now;
  }

  /**
   * The configured id; but where another instance keeps taking it, one of our own, so that both can
   * work: which records are whose is the group's matter, not the transactional id's.
   */
  private String nextTransactionalId() {
    if (fencings < FENCINGS_BEFORE_OWN_ID) {
      return transactionalId;
    }
    String own = transactionalId + "-" + UUID.randomUUID();
    LOG.warnf(
        "another instance uses the transactional id %s: going on as %s; give each its own",
        transactionalId, own);
    return own;
  }

  /** Closes both, leaving the group, within about twice the time. */
  void close(Duration atMost) {
    closeConsumer(atMost);
    closeProducer(atMost);
  }

  private void closeConsumer(Duration atMost) {
    if (consumer != null) {
      Consumer<byte[], byte[]> old = consumer;
      consumer = null;
      quietly("consumer", () -> old.close(CloseOptions.timeout(atMost)));
    }
  }

  private void closeProducer(Duration atMost) {
    if (producer != null) {
      Producer<byte[], byte[]> old = producer;
      producer = null;
      quietly("producer", () -> old.close(atMost));
    }
  }

  private static void quietly(String what, Runnable close) {
    try {
      close.run();
    } catch (RuntimeException e) {
      // it is being replaced or left because it is broken
      LOG.debugf(e, "closing the %s", what);
    }
  }
}
