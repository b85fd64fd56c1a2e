package io.dateline.kafka;

import org.jspecify.annotations.Nullable;

/** The topics are not as they must be, or cannot be looked at; the message says what to do. */
public final class TopicsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TopicsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
