package io.dateline.ops;

import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Alive means that the loop turns, whatever the brokers do: starting the process anew mends a
 * thread that hangs, not a broker that is away.
 */
public final class LoopTurns implements HealthCheck {
  private final BooleanSupplier turns;
  private final LoopWatch watch;

  /**
   * @param turns {@code EnrichmentLoop::alive}
   */
  public LoopTurns(BooleanSupplier turns, LoopWatch watch) {
    this.turns = turns;
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("loop")
        .status(turns.getAsBoolean())
        .withData("state", Tag.of(watch.seen().state().getClass()))
        .withData("last-commit-seconds-ago", watch.commitAge().toSeconds())
        .build();
  }
}
