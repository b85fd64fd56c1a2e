package io.dateline.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.kafka.LoopState;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class LoopReadyTest {
  private final TickingClock clock = new TickingClock();
  private final LoopWatch watch = new LoopWatch(clock);
  private final LoopReady ready = new LoopReady(watch);

  @Test
  void isNotReadyBeforeClientsAndTopicsAreFound() {
    assertThat(ready.call().getStatus()).isEqualTo(Status.DOWN);
    assertThat(data(ready.call()))
        .containsEntry("state", "starting")
        .containsEntry("since", "2026-03-01T12:00:00Z");
  }

  @Test
  void isReadyWhileRecordsFlow() {
    watch.changed(new LoopState.Running());

    assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    assertThat(data(ready.call())).containsEntry("state", "running").doesNotContainKey("cause");
  }

  @Test
  void saysWhatKindOfFailureIsAtTheBottomAndSinceWhen() {
    watch.changed(new LoopState.Running());
    clock.pass(Duration.ofMinutes(1));
    LoopState.Recovering first =
        new LoopState.Recovering(
            clock.instant(),
            new IllegalStateException("commit", new SecurityException("user dateline at b1:9093")));
    watch.changed(first);
    clock.pass(Duration.ofMinutes(1));
    watch.changed(first.again(first.cause()));

    assertThat(ready.call().getStatus()).isEqualTo(Status.DOWN);
    assertThat(data(ready.call()))
        .containsEntry("state", "recovering")
        .containsEntry("since", "2026-03-01T12:01:00Z")
        .containsEntry("cause", "SecurityException");
  }

  private static Map<String, Object> data(HealthCheckResponse response) {
    return response.getData().orElseThrow();
  }
}
