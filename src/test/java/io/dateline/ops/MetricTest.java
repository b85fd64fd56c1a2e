package io.dateline.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.ModelCard;
import io.dateline.article.PipelineCard;
import io.dateline.article.Stage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void everySeriesOfTheCatalogueIsScrapedAndNoOther() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Meters meters = new Meters(registry);
    new LoopMetrics(meters, new LoopWatch(Clock.systemUTC())).lag(new TopicPartition("raw", 0), 1);
    new MeteredDesk(new FakeDesk(), meters, System::nanoTime);
    new StageMetrics(meters);
    CardMetrics.register(
        meters,
        new PipelineCard("dateline", "1", "c0"),
        Map.of(Stage.ENTITY, new ModelCard("encoder", "2", "ab")));

    Set<String> scraped =
        registry
            .scrape()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.replaceFirst("[{ ].*", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(scraped)
        .isEqualTo(
            Arrays.stream(Metric.values())
                .flatMap(metric -> metric.series().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void metricIsRegisteredOnlyAsTheCatalogueHasIt() {
    Meters meters = new Meters(new SimpleMeterRegistry());
    assertThatThrownBy(() -> meters.counter(Metric.LAG, "raw", "0"))
        .hasMessageContaining("LAG is a GAUGE");
    assertThatThrownBy(() -> meters.counter(Metric.RECORDS)).hasMessageContaining("[outcome]");
  }
}
