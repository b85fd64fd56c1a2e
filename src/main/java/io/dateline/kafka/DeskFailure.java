package io.dateline.kafka;

/** The desk threw on a record, which it promises not to do. */
final class DeskFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;

  DeskFailure(Position position, Throwable cause) {
    super("the desk failed on " + position + ": " + cause, cause);
    this.position = position;
  }

  Position position() {
    return position;
  }
}
