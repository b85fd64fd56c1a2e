package io.dateline.cli;

/** Tells by the first line with ink on it whether a file is NDJSON or one document. */
final class FirstLine {
  private static final String WHITE_SPACE = " \t\r\n";

  private FirstLine() {}

  /**
   * A line that holds a whole object is NDJSON, and so is one that ends within a string, which no
   * JSON over many lines does: it is NDJSON with a broken line. All else is one document.
   *
   * @param bytes the line, without what comes after the first line feed
   */
  static Form form(byte[] bytes) {
    int at = startsWithMark(bytes) ? 3 : 0;
    while (at < bytes.length && WHITE_SPACE.indexOf(bytes[at]) >= 0) {
      at++;
    }
    boolean object = at < bytes.length && bytes[at] == '{';
    return object && !isOpen(bytes, at) ? Form.LINES : Form.DOCUMENT;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  /** Whether an object is begun and neither ended nor broken off within a string. */
  private static boolean isOpen(byte[] bytes, int from) {
    int depth = 0;
    boolean inString = false;
    for (int i = from; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '"' -> inString = !inString;
        case '\\' -> i++;
        case '{', '[' -> depth += inString ? 0 : 1;
        case '}', ']' -> depth -= inString ? 0 : 1;
        default -> {}
      }
      if (depth == 0) {
        return false;
      }
    }
    return !inString;
  }
}
