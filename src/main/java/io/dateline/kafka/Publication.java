package io.dateline.kafka;

import io.dateline.article.RejectionCode;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published for one raw record.
 *
 * @param kind what it is
 * @param code why it is a dead letter; null for the other kinds
 */
record Publication(Kind kind, @Nullable RejectionCode code, ProducerRecord<byte[], byte[]> wire) {

  enum Kind {
    ENRICHED,
    TOMBSTONE,
    DEAD_LETTER
  }

  /** Bytes of key, value and headers. */
  long bytes() {
    long bytes = length(wire.key()) + length(wire.value());
    for (Header header : wire.headers()) {
      bytes += header.key().length() + length(header.value());
    }
    return bytes;
  }

  /** Tells what is committed now. */
  void tell(LoopListener listener) {
    switch (kind) {
      case ENRICHED -> listener.enriched();
      case TOMBSTONE -> listener.tombstone();
      case DEAD_LETTER -> listener.rejected(java.util.Objects.requireNonNull(code));
    }
  }

  private static long length(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
