package io.dateline.cli;

/** What a file holds. */
enum Form {
  /** To be told by the name and the first line. */
  AUTO,
  /** NDJSON: an article a line. */
  LINES,
  /** One article, JSON over any number of lines or plain text. */
  DOCUMENT
}
