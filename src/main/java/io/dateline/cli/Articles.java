package io.dateline.cli;

import io.dateline.article.RejectionCode;
import io.dateline.desk.Lines;
import io.dateline.desk.Submission;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** The articles of one input, one after the other. Belongs to one thread. */
final class Articles implements Closeable {
  private final InputStream in;
  private final int maxBytes;
  private final @Nullable Lines lines;
  private boolean read;

  private Articles(InputStream in, Form form, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.lines = form == Form.LINES ? new Lines(in, maxBytes) : null;
  }

  /**
   * @param maxBytes a longer article is refused and not kept
   */
  static Articles open(Input input, Form form, int maxBytes) throws IOException {
    InputStream in = new BufferedInputStream(input.open());
    if (form != Form.AUTO) {
      return new Articles(in, form, maxBytes);
    }
    if (input.name().endsWith(".ndjson") || input.name().endsWith(".jsonl")) {
      return new Articles(in, Form.LINES, maxBytes);
    }
    byte[] start = start(in, maxBytes);
    boolean nothingOnAPipe = start.length == 0 && input instanceof Input.Standard;
    return new Articles(
        new SequenceInputStream(new ByteArrayInputStream(start), in),
        nothingOnAPipe ? Form.LINES : FirstLine.form(start),
        maxBytes);
  }

  /** The next article, or null when there is none left. */
  @Nullable Submission next() throws IOException {
    if (lines != null) {
      return lines.next();
    }
    if (read) {
      return null;
    }
    read = true;
    byte[] bytes = in.readNBytes(maxBytes + 1);
    return bytes.length <= maxBytes
        ? Submission.of(1, bytes)
        : Submission.refused(
            1,
            RejectionCode.LIMIT_EXCEEDED,
            "the article is longer than %d bytes".formatted(maxBytes));
  }

  /** Blank lines and the first one after them, with its line feed. */
  private static byte[] start(InputStream in, int maxBytes) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    boolean ink = false;
    int next = in.read();
    while (next >= 0) {
      start.write(next);
      ink |= next > ' ';
      if (start.size() > maxBytes || ink && next == '\n') {
        break;
      }
      next = in.read();
    }
    return start.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
