package io.dateline.app;

import io.quarkus.runtime.Quarkus;
import sun.misc.Signal;

/**
 * A stop that was asked for is no failure: SIGTERM ends the service with exit code 0. Left to the
 * JVM, the code of a process that drained in good order would be 143, as if it had been cut off.
 */
final class Termination {
  private static final String TERM = "TERM";

  private Termination() {}

  /** Takes SIGTERM over, unless the JVM was told to keep off signals ({@code -Xrs}). */
  static void inGoodOrder() {
    try {
      Signal.handle(new Signal(TERM), signal -> Quarkus.asyncExit(0));
    } catch (IllegalArgumentException e) {
      // with -Xrs the operator wants the system's own way
    }
  }
}
