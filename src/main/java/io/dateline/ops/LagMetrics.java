package io.dateline.ops;

import io.micrometer.core.instrument.Gauge;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/**
 * The lag of each partition that is ours. A partition that goes takes its series along, or two
 * instances would report it and the sum be wrong.
 */
final class LagMetrics {
  private final Meters meters;
  private final Map<TopicPartition, Lag> partitions = new ConcurrentHashMap<>();

  private record Lag(AtomicLong records, Gauge gauge) {}

  LagMetrics(Meters meters) {
    this.meters = meters;
  }

  void set(TopicPartition partition, long records) {
    partitions.computeIfAbsent(partition, this::register).records().set(records);
  }

  void release(TopicPartition partition) {
    Lag lag = partitions.remove(partition);
    if (lag != null) {
      meters.remove(lag.gauge());
    }
  }

  private Lag register(TopicPartition partition) {
    AtomicLong records = new AtomicLong();
    return new Lag(
        records,
        meters.gauge(
            Metric.LAG, records::get, partition.topic(), Integer.toString(partition.partition())));
  }
}
