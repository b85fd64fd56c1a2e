package io.dateline.kafka;

import io.dateline.article.Rejection;
import io.dateline.kafka.Concession.Form;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Writes dead letters: key, value and headers as they came, followed by {@code dateline-*} headers.
 * A hostile or replayed record may carry headers of these names: the last of a name is ours. The
 * timestamp is the broker's or the producer's now and not the record's, which may be older than the
 * topic keeps anything.
 */
final class DeadLetters {
  private static final byte[] NOTHING = {};

  private final String topic;
  private final String version;
  private final Clock clock;

  /**
   * @param version the service's version
   */
  DeadLetters(String topic, String version, Clock clock) {
    this.topic = topic;
    this.version = version;
    this.clock = clock;
  }

  Publication of(ConsumerRecord<byte[], byte[]> raw, Rejection rejection, Form form) {
    boolean bare = form.atLeast(Form.BARE);
    boolean valueToo = !form.atLeast(Form.WITHOUT_VALUE);
    Headers headers = bare ? new RecordHeaders() : new RecordHeaders(raw.headers().toArray());
    text(headers, "dateline-code", rejection.code().name());
    headers.add("dateline-reason", Reason.json(rejection));
    OriginHeaders.add(headers, raw);
    text(headers, "dateline-version", version);
    text(headers, "dateline-time", Instant.now(clock).toString());
    if (!valueToo) {
      text(headers, "dateline-omitted", bare ? "key,value,headers" : "value");
    }
    return new Publication(
        Publication.Kind.DEAD_LETTER,
        rejection.code(),
        new ProducerRecord<>(
            topic,
            null,
            null,
            bare ? null : raw.key(),
            // empty and not null: a null would be a tombstone
            valueToo ? raw.value() : NOTHING,
            headers));
  }

  private static void text(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
