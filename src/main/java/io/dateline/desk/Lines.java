package io.dateline.desk;

import io.dateline.article.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads NDJSON: one JSON object a line, blank lines skipped. Holds one line and one buffer, however
 * long the input. Belongs to one thread.
 */
public final class Lines {
  private static final int BUFFER = 1 << 16;
  private static final int MARK = 0xEFBBBF;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private byte[] line = new byte[BUFFER];
  private int length;
  private boolean tooLong;
  private long number;

  /**
   * @param maxBytes a longer line is refused and not kept
   */
  public Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * The next line that is not blank, or null at the end of the input.
   *
   * @throws IOException if the input cannot be read
   */
  public @Nullable Submission next() throws IOException {
    while (readLine()) {
      number++;
      if (tooLong) {
        return Submission.refused(
            number,
            RejectionCode.LIMIT_EXCEEDED,
            "the line is longer than %d bytes".formatted(maxBytes));
      }
      int first = firstInk();
      if (first == '{') {
        return Submission.of(number, Arrays.copyOf(line, length));
      }
      if (first >= 0) {
        return Submission.refused(
            number, RejectionCode.NOT_AN_OBJECT, "a line must be a JSON object");
      }
    }
    return null;
  }

  /** Reads up to and without the next line feed; false when there is nothing left. */
  private boolean readLine() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int from = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      append(from, position);
      if (position < limit) {
        position++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }

  private void append(int from, int to) {
    int count = to - from;
    tooLong |= (long) length + count > maxBytes;
    if (tooLong) {
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
    }
    System.arraycopy(buffer, from, line, length, count);
    length += count;
  }

  /** The first byte that is neither white space nor of a byte order mark, or -1. */
  private int firstInk() {
    int at = length >= 3 && mark() == MARK ? 3 : 0;
    while (at < length && isBlank(line[at])) {
      at++;
    }
    return at < length ? line[at] & 0xFF : -1;
  }

  private int mark() {
    return (line[0] & 0xFF) << 16 | (line[1] & 0xFF) << 8 | line[2] & 0xFF;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
