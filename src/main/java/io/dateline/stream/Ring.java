package io.dateline.stream;

import org.jspecify.annotations.Nullable;

/**
 * The last records, bounded in number and in bytes; each is numbered when it comes. Thread-safe.
 */
final class Ring {
  private final @Nullable FeedItem[] slots;
  private final long maxBytes;
  private long newest;
  private long oldest = 1;
  private long bytes;

  /**
   * @param records how many are kept at most
   * @param maxBytes how many bytes they have in all; the newest is kept whatever its size
   */
  Ring(int records, long maxBytes) {
    if (records < 1) {
      throw new IllegalArgumentException("a feed keeps 1 record or more, not " + records);
    }
    this.slots = new FeedItem[records];
    this.maxBytes = maxBytes;
  }

  synchronized void add(int partition, long offset, byte[] value) {
    newest++;
    if (newest - oldest == slots.length) {
      forgetOldest();
    }
    slots[slot(newest)] = new FeedItem(newest, partition, offset, value);
    bytes += value.length;
    while (bytes > maxBytes && oldest < newest) {
      forgetOldest();
    }
  }

  /** The first kept record whose number is larger, or null where there is none yet. */
  synchronized @Nullable FeedItem after(long number) {
    long wanted = Math.max(number + 1, oldest);
    return wanted > newest ? null : slots[slot(wanted)];
  }

  private void forgetOldest() {
    FeedItem gone = slots[slot(oldest)];
    if (gone != null) {
      bytes -= gone.length();
    }
    slots[slot(oldest)] = null;
    oldest++;
  }

  private int slot(long number) {
    return (int) (number % slots.length);
  }
}
