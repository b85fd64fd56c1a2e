package io.dateline.kafka;

import io.dateline.article.EnrichedArticle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers of enriched records: a binary-mode CloudEvent, the origin, and the few input headers
 * that may pass. All are a function of the raw record alone, so that a retry gives the same.
 */
final class EnrichedHeaders {
  private final Set<String> pass;
  private final long longest;
  private final String source;
  private final String type;
  private final Function<EnrichedArticle, String> eventId;

  /**
   * @param longest bytes of name and value of an input header, above which it does not pass
   * @param eventId {@code ce_id} of an article, a UUID
   */
  EnrichedHeaders(HeadersConfig config, long longest, Function<EnrichedArticle, String> eventId) {
    for (String name : config.pass()) {
      if (OriginHeaders.ours(name)) {
        throw new IllegalArgumentException(
            "dateline.delivery.headers.pass names " + name + ", which is Dateline's own to write");
      }
    }
    this.pass = Set.copyOf(config.pass());
    this.longest = longest;
    this.source = config.source();
    this.type = config.type();
    this.eventId = eventId;
  }

  /** The headers of an enriched article. */
  Headers of(ConsumerRecord<byte[], byte[]> raw, EnrichedArticle article) {
    Headers headers = ofTombstone(raw);
    text(headers, "content-type", "application/json");
    text(headers, "ce_specversion", "1.0");
    text(headers, "ce_id", eventId.apply(article));
    text(headers, "ce_source", source);
    text(headers, "ce_type", type);
    text(headers, "ce_subject", article.article().id());
    if (raw.timestamp() >= 0) {
      text(headers, "ce_time", Instant.ofEpochMilli(raw.timestamp()).toString());
    }
    return headers;
  }

  /** The headers of a tombstone, which is no event of its own. */
  Headers ofTombstone(ConsumerRecord<byte[], byte[]> raw) {
    Headers headers = new RecordHeaders();
    for (Header header : raw.headers()) {
      if (pass.contains(header.key()) && header.value() != null && fits(header)) {
        headers.add(header);
      }
    }
    OriginHeaders.add(headers, raw);
    return headers;
  }

  private boolean fits(Header header) {
    return (long) header.key().length() + header.value().length <= longest;
  }

  private static void text(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
