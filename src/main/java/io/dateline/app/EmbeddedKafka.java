package io.dateline.app;

import io.dateline.broker.BrokerException;
import io.dateline.broker.BrokerLauncher;
import io.dateline.broker.RunningBroker;
import io.dateline.kafka.TopicsCheck;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Runs the embedded broker where no {@code kafka.bootstrap.servers} is configured: before any
 * client connects, until all have left.
 */
@ApplicationScoped
public class EmbeddedKafka {
  /** Later than every observer of ours or of Quarkus: the clients close first. */
  private static final int LAST = Interceptor.Priority.LIBRARY_AFTER + 1000;

  private final Optional<String> bootstrap;
  private final DatelineConfig config;
  private @Nullable RunningBroker broker;

  EmbeddedKafka(
      @ConfigProperty(name = EmbeddedDefaults.BOOTSTRAP) Optional<String> bootstrap,
      DatelineConfig config) {
    this.bootstrap = bootstrap;
    this.config = config;
  }

  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    if (bootstrap.isPresent()) {
      return;
    }
    try {
      broker = BrokerLauncher.launch(config.broker());
      broker.createTopics(new TopicsCheck(config.delivery(), Map.of()).plan());
      // the clients of this JVM, SmallRye's among them, read the address from the configuration
      System.setProperty(EmbeddedDefaults.BOOTSTRAP, broker.bootstrapServers());
    } catch (BrokerException e) {
      // the one exception that Quarkus reports as a line and not as a stack
      throw new ConfigurationException(e.getMessage(), e);
    }
  }

  void stop(
      @Observes(notifyObserver = Reception.IF_EXISTS)
          @Priority(LAST)
          @BeforeDestroyed(ApplicationScoped.class)
          Object event) {
    if (broker != null) {
      System.clearProperty(EmbeddedDefaults.BOOTSTRAP);
      broker.close();
    }
  }

  /** The broker of this JVM, where one runs. */
  Optional<RunningBroker> broker() {
    return Optional.ofNullable(broker);
  }
}
