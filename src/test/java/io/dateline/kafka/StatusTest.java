package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.kafka.LoopState.Recovering;
import io.dateline.kafka.LoopState.Running;
import io.dateline.kafka.LoopState.Stopped;
import io.dateline.testkit.Heard;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StatusTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final Heard heard = new Heard();
  private final Status status = new Status(heard, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void tellsEachChangeOnce() {
    RuntimeException gone = new IllegalStateException("gone");
    status.running();
    status.running();
    status.failed(gone, Remedy.ABORT);
    status.failed(new IllegalStateException("gone"), Remedy.ABORT);
    status.running();
    status.stopped(null);
    assertThat(heard.states())
        .containsExactly(
            new Running(), new Recovering(NOW, gone), new Running(), new Stopped(null));
  }

  @Test
  void anotherFailureIsAChangeThatKeepsTheBeginning() {
    RuntimeException second = new IllegalStateException("worse");
    status.failed(new IllegalStateException("bad"), Remedy.ABORT);
    status.failed(second, Remedy.ABORT);
    assertThat(status.state()).isEqualTo(new Recovering(NOW, second));
    assertThat(heard.states()).hasSize(2);
  }

  @Test
  void isReadyOnlyWhileItRuns() {
    assertThat(status.state().ready()).isFalse();
    status.running();
    assertThat(status.state().ready()).isTrue();
    status.failed(new IllegalStateException(), Remedy.RENEW_CLIENTS);
    assertThat(status.state().ready()).isFalse();
  }
}
