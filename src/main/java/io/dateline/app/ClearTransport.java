package io.dateline.app;

import io.dateline.kafka.TransportPolicy;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production where articles would cross a network in the clear. */
@ApplicationScoped
public class ClearTransport {
  private final Optional<String> bootstrap;
  private final Optional<String> protocol;
  private final DatelineConfig config;

  ClearTransport(
      @ConfigProperty(name = EmbeddedDefaults.BOOTSTRAP) Optional<String> bootstrap,
      @ConfigProperty(name = "kafka.security.protocol") Optional<String> protocol,
      DatelineConfig config) {
    this.bootstrap = bootstrap;
    this.protocol = protocol;
    this.config = config;
  }

  void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent event) {
    if (!ConfigUtils.isProfileActive("prod")) {
      return;
    }
    TransportPolicy policy =
        new TransportPolicy(Set.copyOf(config.delivery().plaintextHosts().orElse(List.of())));
    bootstrap
        .flatMap(servers -> policy.fault(servers, protocol))
        .ifPresent(
            fault -> {
              throw new ConfigurationException(fault);
            });
  }
}
