package io.dateline.ops;

import io.dateline.kafka.LoopState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Ready means that records flow, or would if there were any: clients and topics are in reach. */
public final class LoopReady implements HealthCheck {
  private final LoopWatch watch;

  public LoopReady(LoopWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    LoopWatch.Seen seen = watch.seen();
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("delivery")
            .status(seen.state().ready())
            .withData("state", Tag.of(seen.state().getClass()))
            .withData("since", seen.since().toString());
    String cause = cause(seen.state());
    return cause == null ? response.build() : response.withData("cause", cause).build();
  }

  /** The kind of failure at the bottom. Its message may name hosts and users: that is for logs. */
  private static @Nullable String cause(LoopState state) {
    Throwable cause = null;
    if (state instanceof LoopState.Recovering recovering) {
      cause = recovering.cause();
    } else if (state instanceof LoopState.Stopped stopped) {
      cause = stopped.cause();
    }
    while (cause != null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause == null ? null : cause.getClass().getSimpleName();
  }
}
