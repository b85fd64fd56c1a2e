package io.dateline.ops;

import io.dateline.kafka.LoopState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Remembers where the loop stands, for whoever asks: health, metrics. Safe for threads. */
public final class LoopWatch {
  private final Clock clock;
  private volatile Seen seen;
  private volatile Instant committed;

  /**
   * What was seen last.
   *
   * @param since when it came to this kind of state
   */
  public record Seen(LoopState state, Instant since) {}

  public LoopWatch(Clock clock) {
    this.clock = clock;
    this.seen = new Seen(new LoopState.Starting(), clock.instant());
    this.committed = clock.instant();
  }

  public Seen seen() {
    return seen;
  }

  /** Time since the last commit, or since the start. */
  public Duration commitAge() {
    return Duration.between(committed, clock.instant());
  }

  void changed(LoopState state) {
    boolean sameKind = seen.state().getClass() == state.getClass();
    seen = new Seen(state, sameKind ? seen.since() : clock.instant());
  }

  void committed() {
    committed = clock.instant();
  }
}
