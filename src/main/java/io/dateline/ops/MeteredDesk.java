package io.dateline.ops;

import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** A desk whose work is timed, and whose warnings are counted. */
public final class MeteredDesk implements Desk {
  private final Desk desk;
  private final LongSupplier nanos;
  private final Timer enriched;
  private final Timer rejected;
  private final CodeCounters<WarningCode> warnings;

  /**
   * @param nanos a clock that only runs forward, {@code System::nanoTime}
   */
  public MeteredDesk(Desk desk, Meters meters, LongSupplier nanos) {
    this.desk = desk;
    this.nanos = nanos;
    this.enriched = meters.timer(Metric.ARTICLE_DURATION, Tag.ENRICHED);
    this.rejected = meters.timer(Metric.ARTICLE_DURATION, Tag.REJECTED);
    this.warnings =
        new CodeCounters<>(meters, Metric.WARNINGS, WarningCode.class, WarningCode::name);
  }

  @Override
  public Outcome handle(byte[] value) {
    long start = nanos.getAsLong();
    Outcome outcome = desk.handle(value);
    Timer timer = outcome.match(this::count, r -> rejected);
    timer.record(nanos.getAsLong() - start, TimeUnit.NANOSECONDS);
    return outcome;
  }

  private Timer count(Outcome.Enriched outcome) {
    List<Warning> ofInput = outcome.article().article().warnings();
    List<Warning> ofStages = outcome.article().annotations().warnings();
    Stream.concat(ofInput.stream(), ofStages.stream())
        .forEach(warning -> warnings.increment(warning.code()));
    return enriched;
  }
}
