package io.dateline.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.WarningCode;
import io.dateline.desk.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeteredDeskTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AtomicLong nanos = new AtomicLong();
  private final MeteredDesk desk =
      new MeteredDesk(new FakeDesk(), new Meters(registry), () -> nanos.getAndAdd(7_000_000));

  @Test
  void timesEachArticleByItsOutcome() {
    desk.handle(new byte[0]);
    desk.handle(new byte[1]);
    desk.handle(new byte[1]);

    assertThat(milliseconds("rejected")).isEqualTo(7);
    assertThat(milliseconds("enriched")).isEqualTo(14);
  }

  @Test
  void countsWarningsOfInputAndStagesByCode() {
    desk.handle(new byte[1]);

    assertThat(warnings(WarningCode.NO_BODY)).isEqualTo(1);
    assertThat(warnings(WarningCode.ENRICHER_FAILED)).isEqualTo(1);
    assertThat(warnings(WarningCode.NO_TITLE)).isZero();
  }

  @Test
  void handsOnWhatTheDeskSays() {
    assertThat(desk.handle(new byte[0])).isInstanceOf(Outcome.Rejected.class);
    assertThat(desk.handle(new byte[1])).isInstanceOf(Outcome.Enriched.class);
  }

  private double milliseconds(String outcome) {
    return registry
        .get(Metric.ARTICLE_DURATION.meter())
        .tag("outcome", outcome)
        .timer()
        .totalTime(TimeUnit.MILLISECONDS);
  }

  private double warnings(WarningCode code) {
    return registry.get(Metric.WARNINGS.meter()).tag("code", code.name()).counter().count();
  }
}
