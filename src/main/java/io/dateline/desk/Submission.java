package io.dateline.desk;

import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article out of a file or a request, before anybody has read it. Immutable. */
public final class Submission {
  private final long line;
  private final byte[] bytes;
  private final @Nullable Rejection refusal;

  private Submission(long line, byte[] bytes, @Nullable Rejection refusal) {
    this.line = line;
    this.bytes = bytes;
    this.refusal = refusal;
  }

  /** Takes the bytes over; the caller must not change them afterwards. */
  public static Submission of(long line, byte[] bytes) {
    return new Submission(line, bytes, null);
  }

  /** One that need not be read: its form says that it is no article. */
  public static Submission refused(long line, RejectionCode code, String detail) {
    return new Submission(line, new byte[0], Rejection.of(code, detail));
  }

  /** Number of the line where it begins, from 1. */
  public long line() {
    return line;
  }

  /** The bytes themselves, not a copy; none where it is refused. */
  public byte[] bytes() {
    return bytes;
  }

  /** Why nobody needs to read it. */
  public Optional<Rejection> refusal() {
    return Optional.ofNullable(refusal);
  }
}
