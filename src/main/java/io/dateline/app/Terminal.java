package io.dateline.app;

import picocli.CommandLine.Help.Ansi;

/** What stands at the other end of standard output. */
final class Terminal {
  private Terminal() {}

  /** Whether it is a terminal that shows colours; {@code NO_COLOR} and its like are heeded. */
  static boolean onStandardOutput() {
    return Ansi.AUTO.enabled();
  }
}
