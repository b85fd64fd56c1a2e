package io.dateline.kafka;

/** What is done about a failure, from the least to the most. */
public enum Remedy {
  /** Abort the transaction, set back to what is committed, go on. */
  ABORT,
  /** The same with a new producer, whose start settles what the old one left open. */
  RENEW_PRODUCER,
  /** The same with a new consumer as well, which joins the group again. */
  RENEW_CLIENTS,
  /** Give up: no retry can help, the process must be started anew or differently. */
  STOP;

  /** The one that does more. */
  Remedy and(Remedy other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
