package io.dateline.codec;

/**
 * What a raw record may cost. A record that passes one of the limits is rejected with {@code
 * LIMIT_EXCEEDED}.
 *
 * @param maxBytes length of a record
 * @param maxDepth objects and arrays within each other
 * @param maxNumberLength characters of one number
 * @param maxNameLength chars of one member's name
 * @param maxKeys members of all objects together
 * @param maxElements elements of all arrays together
 * @param maxIdLength chars of an article's id; a longer one does not reject the record, its hash
 *     takes its place
 */
public record InputLimits(
    int maxBytes,
    int maxDepth,
    int maxNumberLength,
    int maxNameLength,
    int maxKeys,
    int maxElements,
    int maxIdLength) {

  /** Roomy for news: 8 MiB a record, 64 levels, 10,000 members, 100,000 elements. */
  public static final InputLimits DEFAULT =
      new InputLimits(8 * 1024 * 1024, 64, 1_000, 256, 10_000, 100_000, 512);

  public InputLimits {
    positive("maxBytes", maxBytes);
    positive("maxDepth", maxDepth);
    positive("maxNumberLength", maxNumberLength);
    positive("maxNameLength", maxNameLength);
    positive("maxKeys", maxKeys);
    positive("maxElements", maxElements);
    positive("maxIdLength", maxIdLength);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("%s is %d, not a limit".formatted(name, value));
    }
  }
}
