package io.dateline.stream;

import io.smallrye.mutiny.Uni;

/** The way into the raw topic, at least once. Thread-safe. */
public interface Ingest {

  /**
   * Sends a raw article when subscribed to. Articles sent one after the other with the same key
   * keep their order.
   *
   * @param key the article's id: articles of one key go to one partition
   * @param value its bytes in any input dialect; not changed afterwards
   * @return the broker's receipt, within {@link IngestConfig#timeout()}; else fails with {@link
   *     NotAcknowledged}
   */
  Uni<Receipt> send(String key, byte[] value);
}
