package io.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.stream.NotAcknowledged.Reason;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class SendFailuresTest {

  @Test
  void whatMayGoWellLaterIsUnreachable() {
    assertThat(reason(new IllegalStateException("retries", new TimeoutException("no metadata"))))
        .isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void whatWillNeverGoWellIsRefused() {
    assertThat(reason(new TopicAuthorizationException("raw"))).isEqualTo(Reason.REFUSED);
    assertThat(reason(new IllegalStateException("channel is gone"))).isEqualTo(Reason.REFUSED);
  }

  @Test
  void sizeIsNamed() {
    assertThat(reason(new RecordTooLargeException("2 MB"))).isEqualTo(Reason.TOO_LARGE);
  }

  private static Reason reason(Throwable failure) {
    return SendFailures.explain(failure).reason();
  }
}
