package io.dateline.stream;

/**
 * An article that the broker has not acknowledged. Unless it was turned away, it may still arrive:
 * the ingest is at least once.
 */
public final class NotAcknowledged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What became of the article. */
  public enum Reason {
    /** No broker answered in time. */
    UNREACHABLE,
    /** Too much is on its way already; it was not sent. */
    BUSY,
    /** The broker takes no record of this size; it was not sent. */
    TOO_LARGE,
    /** The broker refuses it, whenever it is sent again. */
    REFUSED
  }

  private final Reason reason;

  public NotAcknowledged(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public NotAcknowledged(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
