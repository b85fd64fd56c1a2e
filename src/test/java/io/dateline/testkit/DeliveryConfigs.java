package io.dateline.testkit;

import io.dateline.kafka.DeliveryConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** The loop's configuration with its real defaults. */
public final class DeliveryConfigs {
  private static final String PREFIX = "dateline.delivery";

  private DeliveryConfigs() {}

  /**
   * The defaults with some settings changed.
   *
   * @param settings keys without the prefix {@code dateline.delivery.}
   */
  public static DeliveryConfig of(Map<String, String> settings) {
    Map<String, String> full = new HashMap<>();
    settings.forEach((key, value) -> full.put(PREFIX + "." + key, value));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(DeliveryConfig.class, PREFIX)
        .withSources(new PropertiesConfigSource(full, "test", 1000))
        .build()
        .getConfigMapping(DeliveryConfig.class, PREFIX);
  }
}
