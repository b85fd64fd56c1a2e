package io.dateline.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** The headers that say which raw record something came from. */
final class OriginHeaders {
  private OriginHeaders() {}

  static void add(Headers headers, ConsumerRecord<?, ?> raw) {
    text(headers, "dateline-origin-topic", raw.topic());
    text(headers, "dateline-origin-partition", Integer.toString(raw.partition()));
    text(headers, "dateline-origin-offset", Long.toString(raw.offset()));
    if (raw.timestamp() >= 0) {
      text(headers, "dateline-origin-timestamp", Long.toString(raw.timestamp()));
    }
  }

  /** Whether a header of this name is written by Dateline and never taken from the input. */
  static boolean ours(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("ce_") || lower.startsWith("dateline-") || lower.equals("content-type");
  }

  private static void text(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
