package io.dateline.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RejectionCode;
import io.dateline.kafka.LoopState;
import io.dateline.kafka.Remedy;
import io.micrometer.core.instrument.search.RequiredSearch;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LoopMetricsTest {
  private static final TopicPartition RAW_0 = new TopicPartition("raw", 0);
  private static final TopicPartition RAW_1 = new TopicPartition("raw", 1);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final TickingClock clock = new TickingClock();
  private final LoopMetrics metrics = new LoopMetrics(new Meters(registry), new LoopWatch(clock));

  @Test
  void countsRecordsByOutcomeAndDeadLettersByCode() {
    metrics.enriched();
    metrics.enriched();
    metrics.tombstone();
    metrics.rejected(RejectionCode.NO_TEXT);

    assertThat(count(Metric.RECORDS, "outcome", "enriched")).isEqualTo(2);
    assertThat(count(Metric.RECORDS, "outcome", "tombstone")).isEqualTo(1);
    assertThat(count(Metric.RECORDS, "outcome", "rejected")).isEqualTo(1);
    assertThat(count(Metric.REJECTIONS, "code", "NO_TEXT")).isEqualTo(1);
    assertThat(count(Metric.REJECTIONS, "code", "EMPTY_INPUT")).isZero();
  }

  @Test
  void timesTransactionsByTheirResult() {
    metrics.committed(3, 900, Duration.ofMillis(40));
    metrics.aborted(Duration.ofMillis(60), new IllegalStateException());

    assertThat(milliseconds("committed")).isEqualTo(40);
    assertThat(milliseconds("aborted")).isEqualTo(60);
    assertThat(of(Metric.BATCH_RECORDS).summary().totalAmount()).isEqualTo(3);
    assertThat(of(Metric.BATCH_BYTES).summary().totalAmount()).isEqualTo(900);
  }

  @Test
  void ageOfTheLastCommitStartsAnewWithEachCommit() {
    clock.pass(Duration.ofSeconds(30));
    assertThat(gauge(Metric.COMMIT_AGE)).isEqualTo(30);

    metrics.committed(1, 1, Duration.ofMillis(1));
    clock.pass(Duration.ofMillis(2_500));
    assertThat(gauge(Metric.COMMIT_AGE)).isEqualTo(2.5);
  }

  @Test
  void partitionThatIsAnothersTakesItsLagAlong() {
    metrics.lag(RAW_0, 5);
    metrics.lag(RAW_1, 7);
    metrics.lag(RAW_1, 6);
    metrics.released(RAW_0);

    assertThat(registry.find(Metric.LAG.meter()).gauges())
        .singleElement()
        .satisfies(
            lag -> {
              assertThat(lag.getId().getTag("partition")).isEqualTo("1");
              assertThat(lag.value()).isEqualTo(6);
            });

    metrics.lag(RAW_0, 9);
    assertThat(of(Metric.LAG).tag("partition", "0").gauge().value()).isEqualTo(9);
  }

  @Test
  void exactlyOneStateIsTheCurrentOne() {
    assertThat(state("starting")).isEqualTo(1);

    metrics.changed(new LoopState.Starting().running());

    assertThat(state("starting")).isZero();
    assertThat(state("running")).isEqualTo(1);
    assertThat(state("recovering")).isZero();
    assertThat(state("stopped")).isZero();
  }

  @Test
  void troubleIsCountedByWhatIsDoneAboutIt() {
    metrics.failed(Remedy.RENEW_PRODUCER, new IllegalStateException());
    metrics.rewound();
    metrics.renewed(false);
    metrics.renewed(true);
    metrics.renewed(true);
    metrics.skipped(RAW_0, 100, 140);

    assertThat(count(Metric.FAILURES, "remedy", "renew_producer")).isEqualTo(1);
    assertThat(count(Metric.FAILURES, "remedy", "abort")).isZero();
    assertThat(of(Metric.REWINDS).counter().count()).isEqualTo(1);
    assertThat(count(Metric.CLIENTS_RENEWED, "clients", "producer")).isEqualTo(1);
    assertThat(count(Metric.CLIENTS_RENEWED, "clients", "both")).isEqualTo(2);
    assertThat(of(Metric.RECORDS_SKIPPED).counter().count()).isEqualTo(40);
  }

  @Test
  void whatIsInHandIsTheLastThatWasSaid() {
    metrics.received(RAW_0, 10, 60_000);
    metrics.received(RAW_1, 5, 30_000);
    metrics.inFlight(15, 98_000);
    metrics.inFlight(4, 20_000);

    assertThat(of(Metric.RECORDS_RECEIVED).counter().count()).isEqualTo(15);
    assertThat(of(Metric.BYTES_RECEIVED).counter().count()).isEqualTo(90_000);
    assertThat(gauge(Metric.IN_FLIGHT_RECORDS)).isEqualTo(4);
    assertThat(gauge(Metric.IN_FLIGHT_BYTES)).isEqualTo(20_000);
  }

  private RequiredSearch of(Metric metric) {
    return registry.get(metric.meter());
  }

  private double count(Metric metric, String tag, String value) {
    return of(metric).tag(tag, value).counter().count();
  }

  private double gauge(Metric metric) {
    return of(metric).gauge().value();
  }

  private double state(String state) {
    return of(Metric.STATE).tag("state", state).gauge().value();
  }

  private double milliseconds(String result) {
    return of(Metric.TRANSACTION_DURATION)
        .tag("result", result)
        .timer()
        .totalTime(TimeUnit.MILLISECONDS);
  }
}
