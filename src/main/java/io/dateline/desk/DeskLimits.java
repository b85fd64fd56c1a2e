package io.dateline.desk;

/**
 * Limits of what leaves the desk.
 *
 * @param maxRecordBytes of an enriched record's value; larger ones are reduced. Should leave room
 *     for key and headers below the producer's {@code max.request.size} and the topic's {@code
 *     max.message.bytes}
 */
public record DeskLimits(int maxRecordBytes) {

  /** Fits a topic with the broker's own default of 1 MiB, with 48 KB left for key and headers. */
  public static final DeskLimits DEFAULT = new DeskLimits(1_000_000);

  public DeskLimits {
    if (maxRecordBytes < 1) {
      throw new IllegalArgumentException("records of at most %d bytes".formatted(maxRecordBytes));
    }
  }
}
