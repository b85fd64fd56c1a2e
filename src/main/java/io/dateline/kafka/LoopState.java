package io.dateline.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the loop stands. Each state offers the legal next ones. */
public sealed interface LoopState {

  /** Clients and topics are sought. */
  record Starting() implements LoopState {
    public Running running() {
      return new Running();
    }

    public Recovering recovering(Instant now, Throwable cause) {
      return new Recovering(now, cause);
    }
  }

  /** Records flow, or would if there were any. */
  record Running() implements LoopState {
    public Recovering recovering(Instant now, Throwable cause) {
      return new Recovering(now, cause);
    }
  }

  /**
   * Something failed and is tried again.
   *
   * @param since when the first failure in a row was seen
   * @param cause of the latest
   */
  record Recovering(Instant since, Throwable cause) implements LoopState {
    public Running running() {
      return new Running();
    }

    public Recovering again(Throwable latest) {
      return new Recovering(since, latest);
    }
  }

  /**
   * The end; there is no way back.
   *
   * @param cause why, or null where it was asked for
   */
  record Stopped(@Nullable Throwable cause) implements LoopState {}

  /** Whether records flow. */
  default boolean ready() {
    return this instanceof Running;
  }
}
