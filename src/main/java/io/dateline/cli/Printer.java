package io.dateline.cli;

import io.dateline.article.Fault;
import io.dateline.article.Rejection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** Writes records and reports, and counts what went wrong. Belongs to one thread. */
final class Printer {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final PrintStream err;
  private long rejected;
  private long unreadable;

  Printer(Streams streams) {
    this.out = new BufferedOutputStream(streams.out(), BUFFER);
    this.err = streams.err();
  }

  /**
   * @throws IOException when nobody reads any more
   */
  void record(byte[] bytes) throws IOException {
    out.write(bytes);
    out.write('\n');
  }

  void rejection(String place, Rejection rejection) {
    rejected++;
    err.println(
        place
            + ": "
            + rejection.faults().stream().map(Printer::line).collect(Collectors.joining("; ")));
  }

  /** The desk failed, which it never should. */
  void failure(String place, Throwable failure) {
    rejected++;
    err.println(place + ": INTERNAL_ERROR " + failure);
  }

  void unreadable(String name, Throwable failure) {
    unreadable++;
    err.println(name + ": cannot be read: " + failure.getMessage());
  }

  void flush() throws IOException {
    out.flush();
  }

  int exitCode() {
    if (unreadable > 0) {
      return ExitCode.USAGE;
    }
    return rejected > 0 ? ExitCode.REJECTED : ExitCode.OK;
  }

  private static String line(Fault fault) {
    String field = fault.field();
    return fault.code() + (field == null ? " " : " " + field + ": ") + fault.detail();
  }
}
