package io.dateline.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Registers the catalogue's metrics. The same metric and tag values give the same meter. */
public final class Meters {
  /** Upper bounds of the timers' buckets; from a short stage to a long transaction. */
  private static final List<Duration> BUCKETS =
      List.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000).stream()
          .map(Duration::ofMillis)
          .toList();

  private final MeterRegistry registry;

  public Meters(MeterRegistry registry) {
    this.registry = registry;
  }

  Counter counter(Metric metric, String... values) {
    return Counter.builder(metric.meter())
        .tags(tags(metric, MetricKind.COUNTER, values))
        .baseUnit(metric.unit())
        .description(metric.description())
        .register(registry);
  }

  Timer timer(Metric metric, String... values) {
    return Timer.builder(metric.meter())
        .tags(tags(metric, MetricKind.TIMER, values))
        .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
        .description(metric.description())
        .register(registry);
  }

  DistributionSummary summary(Metric metric, String... values) {
    return DistributionSummary.builder(metric.meter())
        .tags(tags(metric, MetricKind.SUMMARY, values))
        .baseUnit(metric.unit())
        .description(metric.description())
        .register(registry);
  }

  /** The value is asked for at each scrape. */
  Gauge gauge(Metric metric, Supplier<Number> value, String... values) {
    return Gauge.builder(metric.meter(), value)
        .tags(tags(metric, MetricKind.GAUGE, values))
        .baseUnit(metric.unit())
        .description(metric.description())
        .strongReference(true)
        .register(registry);
  }

  /** Takes a meter out, where what it measures is another's now. */
  void remove(Gauge gauge) {
    registry.remove(gauge);
  }

  private static Tags tags(Metric metric, MetricKind kind, String... values) {
    if (metric.kind() != kind || metric.tags().size() != values.length) {
      throw new IllegalArgumentException(
          "%s is a %s with the tags %s, not a %s with the values %s"
              .formatted(metric, metric.kind(), metric.tags(), kind, List.of(values)));
    }
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      tags.add(Tag.of(metric.tags().get(i), values[i]));
    }
    return Tags.of(tags);
  }
}
