package io.dateline.rest;

/** Carries a problem to where it becomes a response. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    // no stack trace: a refusal is an answer, not a failure
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  static ProblemException of(HttpFault fault, String detail) {
    return new ProblemException(Problem.of(fault, detail));
  }

  Problem problem() {
    return problem;
  }
}
