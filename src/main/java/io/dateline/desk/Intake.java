package io.dateline.desk;

/** Says whether a raw record is an article, without enriching it. Thread-safe; throws nothing. */
@FunctionalInterface
public interface Intake {

  /**
   * Decodes one article and judges it.
   *
   * @param value a raw record's bytes in any input dialect
   */
  Verdict inspect(byte[] value);
}
