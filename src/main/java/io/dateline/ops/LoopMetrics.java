package io.dateline.ops;

import io.dateline.article.RejectionCode;
import io.dateline.kafka.LoopListener;
import io.dateline.kafka.LoopState;
import io.dateline.kafka.Remedy;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/**
 * The delivery loop in figures. Every series with known tags is there from the start, at zero, so
 * that an alert sees the first increase too.
 */
public final class LoopMetrics implements LoopListener {
  private final LoopWatch watch;
  private final LagMetrics lag;
  private final Counter received;
  private final Counter receivedBytes;
  private final Counter enriched;
  private final Counter rejected;
  private final Counter tombstones;
  private final Counter skipped;
  private final Counter rewinds;
  private final Counter producersRenewed;
  private final Counter bothRenewed;
  private final Timer committed;
  private final Timer aborted;
  private final DistributionSummary batchRecords;
  private final DistributionSummary batchBytes;
  private final CodeCounters<RejectionCode> rejections;
  private final CodeCounters<Remedy> failures;
  private final AtomicInteger inFlightRecords = new AtomicInteger();
  private final AtomicLong inFlightBytes = new AtomicLong();

  public LoopMetrics(Meters meters, LoopWatch watch) {
    this.watch = watch;
    this.lag = new LagMetrics(meters);
    this.received = meters.counter(Metric.RECORDS_RECEIVED);
    this.receivedBytes = meters.counter(Metric.BYTES_RECEIVED);
    this.enriched = meters.counter(Metric.RECORDS, Tag.ENRICHED);
    this.rejected = meters.counter(Metric.RECORDS, Tag.REJECTED);
    this.tombstones = meters.counter(Metric.RECORDS, Tag.TOMBSTONE);
    this.skipped = meters.counter(Metric.RECORDS_SKIPPED);
    this.rewinds = meters.counter(Metric.REWINDS);
    this.producersRenewed = meters.counter(Metric.CLIENTS_RENEWED, "producer");
    this.bothRenewed = meters.counter(Metric.CLIENTS_RENEWED, "both");
    this.committed = meters.timer(Metric.TRANSACTION_DURATION, Tag.COMMITTED);
    this.aborted = meters.timer(Metric.TRANSACTION_DURATION, Tag.ABORTED);
    this.batchRecords = meters.summary(Metric.BATCH_RECORDS);
    this.batchBytes = meters.summary(Metric.BATCH_BYTES);
    this.rejections =
        new CodeCounters<>(meters, Metric.REJECTIONS, RejectionCode.class, RejectionCode::name);
    this.failures = new CodeCounters<>(meters, Metric.FAILURES, Remedy.class, Tag::of);
    meters.gauge(Metric.IN_FLIGHT_RECORDS, inFlightRecords::get);
    meters.gauge(Metric.IN_FLIGHT_BYTES, inFlightBytes::get);
    meters.gauge(Metric.COMMIT_AGE, () -> watch.commitAge().toMillis() / 1000.0);
    for (Class<?> kind : LoopState.class.getPermittedSubclasses()) {
      meters.gauge(Metric.STATE, () -> kind.isInstance(watch.seen().state()) ? 1 : 0, Tag.of(kind));
    }
  }

  @Override
  public void received(TopicPartition partition, int records, long bytes) {
    received.increment(records);
    receivedBytes.increment(bytes);
  }

  @Override
  public void committed(int records, long bytes, Duration took) {
    committed.record(took);
    batchRecords.record(records);
    batchBytes.record(bytes);
    watch.committed();
  }

  @Override
  public void enriched() {
    enriched.increment();
  }

  @Override
  public void tombstone() {
    tombstones.increment();
  }

  @Override
  public void rejected(RejectionCode code) {
    rejected.increment();
    rejections.increment(code);
  }

  @Override
  public void aborted(Duration took, Throwable cause) {
    aborted.record(took);
  }

  @Override
  public void rewound() {
    rewinds.increment();
  }

  @Override
  public void failed(Remedy remedy, Throwable cause) {
    failures.increment(remedy);
  }

  @Override
  public void renewed(boolean consumerToo) {
    (consumerToo ? bothRenewed : producersRenewed).increment();
  }

  @Override
  public void skipped(TopicPartition partition, long from, long to) {
    skipped.increment(to - from);
  }

  @Override
  public void inFlight(int records, long bytes) {
    inFlightRecords.set(records);
    inFlightBytes.set(bytes);
  }

  @Override
  public void lag(TopicPartition partition, long records) {
    lag.set(partition, records);
  }

  @Override
  public void released(TopicPartition partition) {
    lag.release(partition);
  }

  @Override
  public void changed(LoopState state) {
    watch.changed(state);
  }
}
