package io.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.stream.NotAcknowledged.Reason;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
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
  void whatIsForbiddenIsRefused() {
    assertThat(reason(new TopicAuthorizationException("raw"))).isEqualTo(Reason.REFUSED);
  }

  @Test
  void whatNobodyForesawIsNoFaultOfTheArticle() {
    assertThat(reason(new KafkaException("no client", new ConfigException("no resolvable urls"))))
        .isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void sizeIsNamed() {
    assertThat(reason(new RecordTooLargeException("2 MB"))).isEqualTo(Reason.TOO_LARGE);
  }

  private static Reason reason(Throwable failure) {
    return SendFailures.explain(failure).reason();
  }
}
