package io.dateline.ops;

import io.micrometer.prometheus.PrometheusNamingConvention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every metric of the service. Meters are registered from here and nowhere else, {@code
 * src/docs/metrics.md} is made from here, and the alerts and the dashboard are checked against it.
 */
public enum Metric {
  RECORDS_RECEIVED(
      "dateline.records.received",
      MetricKind.COUNTER,
      null,
      List.of(),
      "Raw records taken over from the topic, those taken again after a rewind too."),
  BYTES_RECEIVED(
      "dateline.received.bytes",
      MetricKind.COUNTER,
      "bytes",
      List.of(),
      "Bytes of these records, key and value."),
  RECORDS(
      "dateline.records",
      MetricKind.COUNTER,
      null,
      List.of("outcome"),
      "Records whose outcome is committed: enriched, rejected or tombstone."),
  REJECTIONS(
      "dateline.rejections",
      MetricKind.COUNTER,
      null,
      List.of("code"),
      "Dead letters that are committed, by the code that they carry."),
  RECORDS_SKIPPED(
      "dateline.records.skipped",
      MetricKind.COUNTER,
      null,
      List.of(),
      "Records that the topic's retention deleted before they were read. They are lost."),
  WARNINGS(
      "dateline.warnings",
      MetricKind.COUNTER,
      null,
      List.of("code"),
      "Warnings in enriched articles, by code; over HTTP too."),
  ARTICLE_DURATION(
      "dateline.article.duration",
      MetricKind.TIMER,
      "seconds",
      List.of("outcome"),
      "From an article's bytes to those of its outcome, without waiting; over HTTP too."),
  STAGE_DURATION(
      "dateline.stage.duration",
      MetricKind.TIMER,
      "seconds",
      List.of("stage", "status"),
      "One stage's work on one article, by how it ended."),
  BATCH_RECORDS(
      "dateline.batch.records",
      MetricKind.SUMMARY,
      null,
      List.of(),
      "Records of a committed transaction."),
  BATCH_BYTES(
      "dateline.batch.bytes",
      MetricKind.SUMMARY,
      "bytes",
      List.of(),
      "Bytes that a committed transaction published."),
  TRANSACTION_DURATION(
      "dateline.transaction.duration",
      MetricKind.TIMER,
      "seconds",
      List.of("result"),
      "From the begin of a transaction to its end: committed or aborted."),
  REWINDS(
      "dateline.rewinds",
      MetricKind.COUNTER,
      null,
      List.of(),
      "How often all partitions were set back to what is committed."),
  FAILURES(
      "dateline.failures",
      MetricKind.COUNTER,
      null,
      List.of("remedy"),
      "Failures that the loop met, by what it did about them."),
  CLIENTS_RENEWED(
      "dateline.clients.renewed",
      MetricKind.COUNTER,
      null,
      List.of("clients"),
      "Kafka clients made anew: the producer alone, or both."),
  COMMIT_AGE(
      "dateline.commit.age",
      MetricKind.GAUGE,
      "seconds",
      List.of(),
      "Time since the last commit, or since the start; grows while there is nothing to do."),
  LAG(
      "dateline.lag.records",
      MetricKind.GAUGE,
      null,
      List.of("topic", "partition"),
      "Records of a partition of ours that are not committed yet."),
  IN_FLIGHT_RECORDS(
      "dateline.in.flight.records",
      MetricKind.GAUGE,
      null,
      List.of(),
      "Records between poll and commit."),
  IN_FLIGHT_BYTES(
      "dateline.in.flight.bytes",
      MetricKind.GAUGE,
      "bytes",
      List.of(),
      "Bytes that these hold on the heap, raw or finished."),
  STATE(
      "dateline.state",
      MetricKind.GAUGE,
      null,
      List.of("state"),
      "1 for the state in which the loop is, 0 for the others."),
  MODEL_INFO(
      "dateline.model.info",
      MetricKind.GAUGE,
      null,
      List.of("stage", "model", "version", "sha256"),
      "1 for each stage that has a model, and which that is."),
  PIPELINE_INFO(
      "dateline.pipeline.info",
      MetricKind.GAUGE,
      null,
      List.of("pipeline", "version", "config"),
      "1, with what makes the records: version, and hash of the settings that can change them.");

  private final String meter;
  private final MetricKind kind;
  private final @Nullable String unit;
  private final List<String> tags;
  private final String description;

  Metric(
      String meter, MetricKind kind, @Nullable String unit, List<String> tags, String description) {
    this.meter = meter;
    this.kind = kind;
    this.unit = unit;
    this.tags = tags;
    this.description = description;
  }

  /** Its name for Micrometer. */
  public String meter() {
    return meter;
  }

  MetricKind kind() {
    return kind;
  }

  /** What kind of metric it is, in one word. */
  public String kindName() {
    return Tag.of(kind);
  }

  /** Base unit, or null for what is counted. */
  public @Nullable String unit() {
    return unit;
  }

  /** The keys of its tags. */
  public List<String> tags() {
    return tags;
  }

  public String description() {
    return description;
  }

  /** Its name for Prometheus. */
  public String scraped() {
    return new PrometheusNamingConvention().name(meter, kind.type(), unit);
  }

  /** The series that Prometheus gets of it. */
  public List<String> series() {
    return kind.suffixes().stream().map(suffix -> scraped() + suffix).toList();
  }
}
