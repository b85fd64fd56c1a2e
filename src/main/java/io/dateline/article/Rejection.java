package io.dateline.article;

import java.util.List;

/**
 * Why a record cannot become an enriched article: all faults that could be found, the gravest
 * first.
 */
public record Rejection(List<Fault> faults) {
  public Rejection {
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("a rejection needs a fault");
    }
    faults = List.copyOf(faults);
  }

  public static Rejection of(RejectionCode code, String detail) {
    return new Rejection(List.of(Fault.of(code, detail)));
  }

  /** The code that the dead letter and the metrics carry. */
  public RejectionCode code() {
    return faults.get(0).code();
  }
}
