package io.dateline.kafka;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Sends out what is ready, one transaction after the other. Only the loop's thread uses it. */
final class Dispatch {
  private final Lanes lanes;
  private final Clients clients;
  private final Concessions concessions;
  private final LoopListener listener;
  private final Duration interval;
  private final LongSupplier nanos;
  private @Nullable Transaction latest;
  private long lastCommit;

  /**
   * @param interval how long what is ready waits at most
   */
  Dispatch(
      Lanes lanes,
      Clients clients,
      Concessions concessions,
      LoopListener listener,
      Duration interval,
      LongSupplier nanos) {
    this.lanes = lanes;
    this.clients = clients;
    this.concessions = concessions;
    this.listener = listener;
    this.interval = interval;
    this.nanos = nanos;
    this.lastCommit = nanos.getAsLong();
  }

  /** Whether it is time to commit, if anything is ready. */
  boolean due() {
    return lanes.enoughReady() || nanos.getAsLong() - lastCommit >= interval.toNanos();
  }

  /**
   * Commits all that is ready. Where it throws, what was ready is dropped and must be taken again.
   *
   * @return whether there was anything
   */
  boolean commit() {
    Batch batch = lanes.takeReady();
    if (batch.isEmpty()) {
      return false;
    }
    long begun = nanos.getAsLong();
    try {
      latest = new Transaction(clients.producer());
      latest.commit(batch, clients.consumer().groupMetadata());
    } catch (RuntimeException | Error e) {
      batch.drop();
      listener.aborted(Duration.ofNanos(nanos.getAsLong() - begun), e);
      throw e;
    }
    lastCommit = nanos.getAsLong();
    long bytes = batch.bytes();
    batch.settle(listener, concessions);
    listener.committed(batch.tickets().size(), bytes, Duration.ofNanos(lastCommit - begun));
    return true;
  }

  /** Aborts what a failed commit left open. Throws where the producer is done for. */
  void abort() {
    if (latest != null) {
      latest.abort();
      latest = null;
    }
  }

  /** Forgets the transaction of a producer that is gone. */
  void forget() {
    latest = null;
  }
}
