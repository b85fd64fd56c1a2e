package io.dateline.broker;

import org.jspecify.annotations.Nullable;

/** The embedded broker cannot be had; the message says why in one line that stands alone. */
public final class BrokerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokerException(String message) {
    super(message);
  }

  BrokerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
