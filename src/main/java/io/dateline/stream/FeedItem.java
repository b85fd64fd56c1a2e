package io.dateline.stream;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An enriched article as it was read from its topic. Immutable. */
public final class FeedItem {
  private final long number;
  private final int partition;
  private final long offset;
  private final byte[] value;
  private volatile @Nullable String json;

  /** Takes the bytes over; they must not be changed afterwards. */
  FeedItem(long number, int partition, long offset, byte[] value) {
    this.number = number;
    this.partition = partition;
    this.offset = offset;
    this.value = value;
  }

  /**
   * Counts from 1 since this instance started; where numbers are missing, articles were skipped.
   */
  public long number() {
    return number;
  }

  public int partition() {
    return partition;
  }

  public long offset() {
    return offset;
  }

  /** Bytes of the record. */
  public int length() {
    return value.length;
  }

  /** The enriched record, made a string once for all who read it. */
  public String json() {
    String known = json;
    if (known == null) {
      known = new String(value, StandardCharsets.UTF_8);
      json = known;
    }
    return known;
  }
}
