package io.dateline.kafka;

import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.dateline.kafka.Concession.Form;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Takes one raw record to the desk and writes what is to be published. Thread-safe; called by the
 * workers.
 *
 * <p>The key that came goes out; a record without one takes the article's id. The partition follows
 * from the key. The raw record's timestamp goes out as well: it is the time of the article's
 * arrival, a retry gives the same, and the age of an article is what the reader of the topic wants
 * to know. A topic that refuses the timestamp gets the present time instead.
 */
final class Publisher {
  private final Desk desk;
  private final String output;
  private final EnrichedHeaders headers;
  private final DeadLetters deadLetters;
  private final Concessions concessions;
  private final int deskAttempts;

  Publisher(
      Desk desk,
      String output,
      EnrichedHeaders headers,
      DeadLetters deadLetters,
      Concessions concessions,
      int deskAttempts) {
    this.desk = desk;
    this.output = output;
    this.headers = headers;
    this.deadLetters = deadLetters;
    this.concessions = concessions;
    this.deskAttempts = deskAttempts;
  }

  Publication publish(ConsumerRecord<byte[], byte[]> raw) {
    Concession concession = concessions.of(Position.of(raw));
    if (concession.deskFailures() >= deskAttempts) {
      return reject(
          raw, RejectionCode.INTERNAL_ERROR, "the desk failed again and again", concession);
    }
    if (raw.value() == null) {
      return tombstone(raw, concession);
    }
    return desk.handle(raw.value())
        .match(
            enriched -> enriched(raw, enriched, concession),
            rejected -> deadLetters.of(raw, rejected.rejection(), concession.form()));
  }

  private Publication enriched(
      ConsumerRecord<byte[], byte[]> raw, Outcome.Enriched enriched, Concession concession) {
    if (concession.form().atLeast(Form.DEAD_LETTER)) {
      return tooLarge(raw, concession);
    }
    byte[] key =
        raw.key() == null
            ? enriched.article().article().id().getBytes(StandardCharsets.UTF_8)
            : raw.key();
    return new Publication(
        Publication.Kind.ENRICHED,
        null,
        wire(
            raw, key, enriched.payload().bytes(), headers.of(raw, enriched.article()), concession));
  }

  private Publication tombstone(ConsumerRecord<byte[], byte[]> raw, Concession concession) {
    if (raw.key() == null) {
      return reject(raw, RejectionCode.EMPTY_INPUT, "neither a key nor a value", concession);
    }
    if (concession.form().atLeast(Form.DEAD_LETTER)) {
      return tooLarge(raw, concession);
    }
    return new Publication(
        Publication.Kind.TOMBSTONE,
        null,
        wire(raw, raw.key(), null, headers.ofTombstone(raw), concession));
  }

  private Publication tooLarge(ConsumerRecord<byte[], byte[]> raw, Concession concession) {
    return reject(raw, RejectionCode.RECORD_TOO_LARGE, "refused by topic " + output, concession);
  }

  private Publication reject(
      ConsumerRecord<byte[], byte[]> raw,
      RejectionCode code,
      String detail,
      Concession concession) {
    return deadLetters.of(raw, Rejection.of(code, detail), concession.form());
  }

  private ProducerRecord<byte[], byte[]> wire(
      ConsumerRecord<byte[], byte[]> raw,
      byte[] key,
      byte @org.jspecify.annotations.Nullable [] value,
      Headers headers,
      Concession concession) {
    Long timestamp = concession.ownTime() || raw.timestamp() < 0 ? null : raw.timestamp();
    return new ProducerRecord<>(output, null, timestamp, key, value, headers);
  }
}
