package io.dateline.app;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/** What every Kafka client of this process gets: all that is configured under {@code kafka.*}. */
@ApplicationScoped
public class KafkaClients {
  private final Map<String, Object> configured;
  private final Config config;

  /**
   * @param configured Quarkus's own map, the one that SmallRye's connectors use
   */
  KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> configured, Config config) {
    this.configured = configured;
    this.config = config;
  }

  /** Client properties without the {@code kafka.} prefix. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>(configured);
    // the map is older than the embedded broker, which has its address only since it started
    config
        .getOptionalValue(EmbeddedDefaults.BOOTSTRAP, String.class)
        .ifPresent(servers -> properties.put("bootstrap.servers", servers));
    return properties;
  }
}
