package io.dateline.app;

import io.dateline.article.EnrichedArticle;
import io.dateline.desk.Desk;
import io.dateline.desk.EventId;
import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.LoopListener;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;

/** Starts the delivery loop when all else is up, and drains it before anything else goes down. */
@ApplicationScoped
public class DeliveryLifecycle {
  private static final Logger LOG = Logger.getLogger(DeliveryLifecycle.class);

  private final EnrichmentLoop loop;

  DeliveryLifecycle(DatelineConfig config, KafkaClients clients, Desk desk, LoopListener listener) {
    this.loop =
        new EnrichmentLoop(
            config.delivery(),
            clients.properties(),
            desk,
            DeliveryLifecycle::eventId,
            Version.current(),
            listener);
  }

  @Produces
  EnrichmentLoop loop() {
    return loop;
  }

  void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
    loop.start();
  }

  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
    if (!loop.stop()) {
      LOG.warn("stopped before all in hand was committed; another instance does it again");
    }
  }

  private static String eventId(EnrichedArticle article) {
    return EventId.of(article).toString();
  }
}
