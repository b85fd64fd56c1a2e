package io.dateline.app;

import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.LoopListener;
import io.dateline.ops.CardMetrics;
import io.dateline.ops.LoopMetrics;
import io.dateline.ops.LoopReady;
import io.dateline.ops.LoopTurns;
import io.dateline.ops.LoopWatch;
import io.dateline.ops.Meters;
import io.dateline.ops.ModelsLoaded;
import io.dateline.ops.StageMetrics;
import io.dateline.pipeline.StageListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Who listens: metrics and health, hung onto what the edges and the pipeline tell. */
@ApplicationScoped
public class Telemetry {
  private final LoopWatch watch = new LoopWatch(Clock.systemUTC());

  void cards(@Observes StartupEvent event, Meters meters, Newsroom newsroom) {
    CardMetrics.register(meters, newsroom.card(), newsroom.models());
  }

  @Produces
  @Singleton
  Meters meters(MeterRegistry registry) {
    return new Meters(registry);
  }

  @Produces
  @Singleton
  StageListener stages(Meters meters) {
    return new StageMetrics(meters);
  }

  @Produces
  @Singleton
  LoopListener loop(Meters meters) {
    return new LoopMetrics(meters, watch);
  }

  @Produces
  @Liveness
  @Singleton
  HealthCheck turns(EnrichmentLoop loop) {
    return new LoopTurns(loop::alive, watch);
  }

  @Produces
  @Readiness
  @Singleton
  HealthCheck delivery() {
    return new LoopReady(watch);
  }

  @Produces
  @Readiness
  @Singleton
  HealthCheck models(Newsroom newsroom) {
    return new ModelsLoaded(newsroom.models());
  }
}
