package io.dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Raw records and tickets for tests without a broker. */
final class Raws {
  static final long TIME = 1_653_091_200_000L;

  private Raws() {}

  static ConsumerRecord<byte[], byte[]> raw(
      int partition, long offset, @Nullable String key, @Nullable String value) {
    byte[] keyBytes = key == null ? null : key.getBytes(UTF_8);
    byte[] valueBytes = value == null ? null : value.getBytes(UTF_8);
    return new ConsumerRecord<>(
        "raw",
        partition,
        offset,
        TIME,
        TimestampType.CREATE_TIME,
        keyBytes == null ? -1 : keyBytes.length,
        valueBytes == null ? -1 : valueBytes.length,
        keyBytes,
        valueBytes,
        new RecordHeaders(),
        Optional.empty());
  }

  /** A ticket of a value of so many bytes. */
  static Ticket ticket(int partition, long offset, int bytes, InHand inHand) {
    return new Ticket(
        raw(partition, offset, "k", "x".repeat(bytes)), new OffsetAndMetadata(offset + 1), inHand);
  }
}
