package io.dateline.desk;

/** Takes a raw record's value and says what becomes of it. Thread-safe; throws nothing. */
@FunctionalInterface
public interface Desk {

  /**
   * Decodes, enriches and encodes one article.
   *
   * @param value a raw record's bytes in any input dialect
   */
  Outcome handle(byte[] value);
}
