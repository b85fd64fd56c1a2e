package io.dateline.ops;

import io.micrometer.core.instrument.Meter;
import java.util.List;

/** What a metric is, and which series Prometheus gets of it. */
enum MetricKind {
  /** Only grows. */
  COUNTER(Meter.Type.COUNTER, List.of("")),
  /** Goes up and down. */
  GAUGE(Meter.Type.GAUGE, List.of("")),
  /** Durations, with buckets for quantiles. */
  TIMER(Meter.Type.TIMER, List.of("_count", "_sum", "_max", "_bucket")),
  /** Sizes: number, sum and the greatest of late. */
  SUMMARY(Meter.Type.DISTRIBUTION_SUMMARY, List.of("_count", "_sum", "_max"));

  private final Meter.Type type;
  private final List<String> suffixes;

  MetricKind(Meter.Type type, List<String> suffixes) {
    this.type = type;
    this.suffixes = suffixes;
  }

  Meter.Type type() {
    return type;
  }

  List<String> suffixes() {
    return suffixes;
  }
}
