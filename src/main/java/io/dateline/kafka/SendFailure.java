package io.dateline.kafka;

/** A record could not be sent; the transaction cannot be committed. */
final class SendFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;

  SendFailure(Position position, Throwable cause) {
    super("what came of " + position + " cannot be sent: " + cause, cause);
    this.position = position;
  }

  Position position() {
    return position;
  }
}
