package io.dateline.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.kafka.LoopState;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class LoopTurnsTest {
  private final TickingClock clock = new TickingClock();
  private final LoopWatch watch = new LoopWatch(clock);

  @Test
  void isAliveWhileTheLoopTurnsThoughKafkaIsAway() {
    watch.changed(
        new LoopState.Recovering(clock.instant(), new IllegalStateException("no broker")));

    assertThat(new LoopTurns(() -> true, watch).call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isDeadWhenTheLoopHangsThoughItSaysThatItRuns() {
    watch.changed(new LoopState.Running());

    assertThat(new LoopTurns(() -> false, watch).call().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void saysHowLongAgoTheLastCommitWas() {
    clock.pass(Duration.ofSeconds(75));

    assertThat(new LoopTurns(() -> true, watch).call().getData().orElseThrow())
        .containsEntry("last-commit-seconds-ago", 75L)
        .containsEntry("state", "starting");
  }
}
