package io.dateline.cli;

/** Exit codes; part of the contract. */
final class ExitCode {
  /** Every article was enriched. */
  static final int OK = 0;

  /** Some articles were rejected; each was reported. */
  static final int REJECTED = 1;

  /** The command was wrong, or a file could not be read. */
  static final int USAGE = 2;

  private ExitCode() {}
}
