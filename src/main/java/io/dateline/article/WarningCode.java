package io.dateline.article;

/** Codes of warnings. Part of the contract: constants are added, never renamed. */
public enum WarningCode {
  /** A byte order mark stood before the record. */
  BYTE_ORDER_MARK,
  /** CR or CR LF became LF. */
  LINE_ENDINGS_NORMALIZED,
  /** NUL or other control characters were taken out of the text. */
  CONTROL_CHARACTERS_REMOVED,
  /** A surrogate escape without its partner became U+FFFD. */
  LONE_SURROGATE_REPLACED,
  /** Markup in a field was turned into text. */
  HTML_CONVERTED,
  /** A field had another type than expected and was read all the same. */
  TYPE_COERCED,
  /** A field could not be read and was left out; the raw value is under {@code extensions}. */
  FIELD_IGNORED,
  /** Two input fields name the same thing with different values; the first alias won. */
  FIELD_CONFLICT,
  /** The record was plain text, not JSON. */
  PLAIN_TEXT_INPUT,
  /** The article has no headline. */
  NO_TITLE,
  /** The article has a headline but no body. */
  NO_BODY,
  /** The publication date is in no known form. */
  DATE_UNREADABLE,
  /** The publication date has a time but no zone; it was taken for UTC. */
  DATE_WITHOUT_ZONE,
  /** Quotation marks do not pair up. */
  UNBALANCED_QUOTES,
  /** Sentences are joined without a space. */
  SENTENCE_JOINTS,
  /** Parts of the text are in another language than the whole. */
  MIXED_LANGUAGES,
  /** The text is longer than is read by the encoder; offsets tell how far it went. */
  TEXT_TRUNCATED,
  /** An enricher does not know the language. */
  LANGUAGE_UNSUPPORTED,
  /** An enricher failed; its part is missing. */
  ENRICHER_FAILED,
  /** An enricher ran out of time; its part is missing. */
  ENRICHER_TIMEOUT,
  /** Sentences were left out, so that the record fits into its topic. */
  REDUCED_SENTENCES,
  /** Mentions beyond the first of each entity were left out, so that the record fits. */
  REDUCED_MENTIONS,
  /** The echoed text was left out, so that the record fits. */
  REDUCED_TEXT,
  /** Unknown input fields were left out, so that the record fits into its topic. */
  REDUCED_EXTENSIONS,
  /** All but the most salient entities were left out, so that the record fits into its topic. */
  REDUCED_ENTITIES,
  /** All but the first values were left out, so that the record fits into its topic. */
  REDUCED_VALUES
}
