package io.dateline.article;

/** Codes of rejections. Part of the contract: constants are added, never renamed. */
public enum RejectionCode {
  /** No bytes, or white space only. */
  EMPTY_INPUT,
  /** Bytes that are not well-formed UTF-8. */
  INVALID_UTF8,
  /** UTF-16, UTF-32, or bytes of some framing before the text. */
  UNSUPPORTED_ENCODING,
  /** Not JSON by RFC 8259. */
  MALFORMED_JSON,
  /** One object names a key twice. */
  DUPLICATE_KEY,
  /** Bytes follow the JSON value. */
  TRAILING_DATA,
  /** JSON, but not an object. */
  NOT_AN_OBJECT,
  /** A limit of size, depth, number length or number of keys was passed. */
  LIMIT_EXCEEDED,
  /** Neither a headline nor a body. */
  NO_TEXT,
  /** The enriched record does not fit into its topic even in its smallest form. */
  RECORD_TOO_LARGE,
  /**
   * The service itself failed on the record, again and again: a fault to report, not the record's.
   */
  INTERNAL_ERROR
}
