package io.dateline.stream;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Derives the producer's three time limits from the one that the sender is promised. */
@ApplicationScoped
class RawChannelLimits implements ClientCustomizer<Map<String, Object>> {
  private final long timeoutMillis;

  RawChannelLimits(IngestConfig config) {
    this.timeoutMillis = config.timeout().toMillis();
  }

  @Override
  public @Nullable Map<String, Object> customize(
      String channel, Config channelConfig, Map<String, Object> producer) {
    if (!channel.equals(ChannelIngest.CHANNEL)) {
      return producer;
    }
    // strings, as the connector reads them back so
    producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(timeoutMillis));
    producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(timeoutMillis));
    // half of it, so that a broker that went silent leaves time for a second try
    producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(timeoutMillis / 2));
    return producer;
  }
}
