package io.dateline.codec;

import com.fasterxml.jackson.core.JsonLocation;
import java.nio.charset.StandardCharsets;

/**
 * Says where in a record something is.
 *
 * @param text of the record, as the parser sees it
 * @param begin bytes of the record before the text
 */
record Places(String text, int begin) {

  /** Line and column from 1, in characters, and byte from 0; to be put behind a message. */
  String of(JsonLocation at) {
    int chars = (int) Math.min(Math.max(at.getCharOffset(), 0), text.length());
    int bytes = begin + text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
    return " at line %d, column %d (byte %d)".formatted(at.getLineNr(), at.getColumnNr(), bytes);
  }
}
