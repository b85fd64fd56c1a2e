package io.dateline.stream;

import io.smallrye.mutiny.Multi;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The last enriched articles and all that come after, for any number of readers. Readers share one
 * {@link Ring} and hold no buffer of their own: who reads too slowly misses what the ring has
 * forgotten, sees it by the numbers, and costs the others nothing. Thread-safe.
 */
public final class Feed {
  /** For {@link #follow}: everything that is still there. */
  public static final long FROM_OLDEST = 0;

  private final Ring ring;
  private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

  public Feed(FeedConfig config) {
    this.ring = new Ring(config.records(), config.bytes().asLongValue());
  }

  /** Takes the bytes over; they must not be changed afterwards. */
  public void publish(int partition, long offset, byte[] value) {
    ring.add(partition, offset, value);
    readers.forEach(Reader::drain);
  }

  /**
   * Articles with a larger number, first the kept ones, then the new ones as they come; endless.
   *
   * @param after number of the last article that the reader has seen, or {@link #FROM_OLDEST}
   */
  public Multi<FeedItem> follow(long after) {
    return Multi.createFrom()
        .publisher(
            subscriber -> {
              Reader reader = new Reader(ring, after, subscriber, readers::remove);
              readers.add(reader);
              subscriber.onSubscribe(reader);
            });
  }

  /** How many readers follow at the moment. */
  public int readers() {
    return readers.size();
  }
}
