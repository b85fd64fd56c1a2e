package io.dateline.kafka;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * What the loop does in one turn: take records over, see what is finished, commit it when it is
 * time; or mend what failed. Only the loop's thread uses it.
 */
final class Delivery {
  /** Longest sleep in a poll while records are in work: how late their end may be seen. */
  private static final Duration BUSY = Duration.ofMillis(10);

  private static final Duration IDLE = Duration.ofMillis(100);

  /** With nothing to commit for so long after a failure, all is taken to be well. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final DeliveryConfig config;
  private final Clients clients;
  private final Function<Consumer<byte[], byte[]>, Intake> intakes;
  private final Supplier<TopicsReport> topics;
  private final Lanes lanes;
  private final Concessions concessions;
  private final Recovery recovery;
  private final Status status;
  private final LoopListener listener;
  private final LongSupplier nanos;

  private @Nullable Intake intake;
  private @Nullable Transaction transaction;
  private long lastCommit;
  private long lastReport;
  private long healed;

  /**
   * @param intakes makes the consumer's side for a new consumer
   * @param topics looks at the topics, throws where they are not fit
   */
  Delivery(
      DeliveryConfig config,
      Clients clients,
      Function<Consumer<byte[], byte[]>, Intake> intakes,
      Supplier<TopicsReport> topics,
      Lanes lanes,
      Concessions concessions,
      Recovery recovery,
      Status status,
      LoopListener listener,
      LongSupplier nanos) {
    this.config = config;
    this.clients = clients;
    this.intakes = intakes;
    this.topics = topics;
    this.lanes = lanes;
    this.concessions = concessions;
    this.recovery = recovery;
    this.status = status;
    this.listener = listener;
    this.nanos = nanos;
    this.lastCommit = nanos.getAsLong();
  }

  /** One turn. Throws only what no retry can help. */
  void turn() {
    try {
      Remedy due = recovery.due();
      if (due == null) {
        work();
      } else if (recovery.left().isZero()) {
        heal(due);
      } else {
        idle(recovery.left());
      }
    } catch (RuntimeException | Error e) {
      if (!mendable(e)) {
        throw e;
      }
    }
  }

  private void work() {
    Intake from = java.util.Objects.requireNonNull(intake);
    from.take(lanes.records() == 0 ? IDLE : BUSY);
    lanes.advance();
    if (lanes.enoughReady() || elapsed(lastCommit, config.commitInterval())) {
      commit();
    }
    from.throttle();
    if (elapsed(lastReport, config.commitInterval())) {
      lastReport = nanos.getAsLong();
      listener.inFlight(lanes.records(), lanes.bytes());
      from.tellLag();
    }
    if (lanes.records() == 0 && elapsed(healed, QUIET)) {
      prove();
    }
  }

  private void commit() {
    Batch batch = lanes.takeReady();
    if (batch.isEmpty()) {
      return;
    }
    long begun = nanos.getAsLong();
    try {
      transaction = new Transaction(clients.producer());
      transaction.commit(batch, clients.consumer().groupMetadata());
    } catch (RuntimeException | Error e) {
      batch.drop();
      listener.aborted(since(begun), e);
      throw e;
    }
    lastCommit = nanos.getAsLong();
    long bytes = batch.bytes();
    batch.settle(listener, concessions);
    listener.committed(batch.tickets().size(), bytes, since(begun));
    prove();
  }

  private void prove() {
    recovery.proven();
    status.running();
  }

  /** Sees to it that what failed will be mended; says whether it can be. */
  private boolean mendable(Throwable failure) {
    if (failure instanceof InterruptException) {
      // the client set the flag again; left so, every call from here on would fail
      Thread.interrupted();
    }
    Remedy remedy = Failures.remedy(failure);
    lanes.drop();
    if (remedy == Remedy.STOP) {
      listener.failed(remedy, failure);
      return false;
    }
    concessions.learn(failure);
    if (Failures.fenced(failure)) {
      clients.fenced();
    }
    recovery.schedule(remedy == Remedy.ABORT ? abort() : remedy);
    if (recovery.due() == Remedy.RENEW_CLIENTS) {
      // at once, so that the group gives our partitions to others meanwhile
      intake = null;
      clients.close(CLOSE);
    }
    status.failed(failure, remedy);
    listener.failed(remedy, failure);
    return true;
  }

  /** Aborts what is open; where that fails, the producer is done for. */
  private Remedy abort() {
    try {
      if (transaction != null) {
        transaction.abort();
      }
      return Remedy.ABORT;
    } catch (RuntimeException e) {
      return Remedy.RENEW_PRODUCER;
    }
  }

  private void heal(Remedy due) {
    if (due != Remedy.ABORT) {
      TopicsReport report = topics.get();
      listener.found(report);
      boolean consumerToo = intake == null || due == Remedy.RENEW_CLIENTS;
      if (consumerToo) {
        intake = intakes.apply(clients.renewConsumer());
        intake.subscribe(config.topics().input());
      }
      transaction = null;
      clients.renewProducer(report.largestBatch());
      listener.renewed(consumerToo);
    }
    java.util.Objects.requireNonNull(intake).rewind(config.timeouts().block());
    recovery.done();
    healed = nanos.getAsLong();
    if (status.state() instanceof LoopState.Starting) {
      prove();
    }
  }

  private void idle(Duration wait) {
    Duration slice = wait.compareTo(IDLE) < 0 ? wait : IDLE;
    if (intake == null) {
      LockSupport.parkNanos(slice.toNanos());
    } else {
      intake.idle(slice);
    }
  }

  /**
   * Finishes what workers have begun and lets go of the rest.
   *
   * @return whether all that was begun is committed
   */
  boolean drain(Duration grace) {
    long begun = nanos.getAsLong();
    try {
      lanes.dropWaiting();
      while (lanes.records() > 0 && !elapsed(begun, grace)) {
        java.util.Objects.requireNonNull(intake).idle(BUSY);
        lanes.advance();
        commit();
      }
      return lanes.records() == 0;
    } catch (RuntimeException e) {
      listener.failed(Failures.remedy(e), e);
      abort();
      return false;
    } finally {
      lanes.drop();
    }
  }

  /** Leaves the group and closes the clients. */
  void close() {
    intake = null;
    clients.close(CLOSE);
  }

  private boolean elapsed(long from, Duration time) {
    return nanos.getAsLong() - from >= time.toNanos();
  }

  private Duration since(long from) {
    return Duration.ofNanos(nanos.getAsLong() - from);
  }
}
