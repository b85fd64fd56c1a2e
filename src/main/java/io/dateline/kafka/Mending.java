package io.dateline.kafka;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of failures and mends them: aborts, makes clients anew, goes back to what is
 * committed. The first thing to mend is that there are no clients. Only the loop's thread uses it.
 */
final class Mending {
  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final DeliveryConfig config;
  private final Clients clients;
  private final Function<Consumer<byte[], byte[]>, Intake> intakes;
  private final Supplier<TopicsReport> topics;
  private final Lanes lanes;
  private final Dispatch dispatch;
  private final Concessions concessions;
  private final Recovery recovery;
  private final Status status;
  private final LoopListener listener;
  private @Nullable Intake intake;

  /**
   * @param intakes makes the consumer's side for a new consumer
   * @param topics looks at the topics, throws where they are not fit
   */
  Mending(
      DeliveryConfig config,
      Clients clients,
      Function<Consumer<byte[], byte[]>, Intake> intakes,
      Supplier<TopicsReport> topics,
      Lanes lanes,
      Dispatch dispatch,
      Concessions concessions,
      Recovery recovery,
      Status status,
      LoopListener listener) {
    this.config = config;
    this.clients = clients;
    this.intakes = intakes;
    this.topics = topics;
    this.lanes = lanes;
    this.dispatch = dispatch;
    this.concessions = concessions;
    this.recovery = recovery;
    this.status = status;
    this.listener = listener;
  }

  /** The consumer's side as it is now, or null while there is no consumer. */
  @Nullable Intake intake() {
    return intake;
  }

  /**
   * Sees to it that what failed will be mended.
   *
   * @return whether it can be
   */
  boolean accept(Throwable failure) {
    if (failure instanceof InterruptException) {
      // only a stop interrupts: nothing has failed
      return false;
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
      close();
    }
    status.failed(failure, remedy);
    listener.failed(remedy, failure);
    return true;
  }

  /** Aborts what is open; where that fails, the producer is done for. */
  private Remedy abort() {
    try {
      dispatch.abort();
      return Remedy.ABORT;
    } catch (RuntimeException e) {
      return Remedy.RENEW_PRODUCER;
    }
  }

  /** Does what is due. Where it throws, it is due again. */
  void mend(Remedy due) {
    if (due != Remedy.ABORT) {
      renew(due);
    }
    Objects.requireNonNull(intake).rewind(config.timeouts().block());
    recovery.done();
    if (status.state() instanceof LoopState.Starting) {
      proven();
    }
  }

  private void renew(Remedy due) {
    TopicsReport report = topics.get();
    listener.found(report);
    boolean consumerToo = intake == null || due == Remedy.RENEW_CLIENTS;
    if (consumerToo) {
      intake = intakes.apply(clients.renewConsumer());
      intake.subscribe(config.topics().input());
    }
    dispatch.forget();
    clients.renewProducer(report.largestBatch());
    listener.renewed(consumerToo);
  }

  /** All is well, as far as can be seen. */
  void proven() {
    recovery.proven();
    status.running();
  }

  /** Leaves the group and closes the clients. */
  void close() {
    intake = null;
    clients.close(CLOSE);
  }
}
