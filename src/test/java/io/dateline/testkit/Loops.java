package io.dateline.testkit;

import io.dateline.desk.Desk;
import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.LoopListener;
import java.util.HashMap;
import java.util.Map;

/** Makes delivery loops as the service does, on a test's broker and topics. */
public final class Loops {
  private Loops() {}

  /** The usual loop: it echoes. */
  public static EnrichmentLoop of(Cluster cluster, Map<String, String> settings) {
    return of(cluster, settings, new EchoDesk());
  }

  public static EnrichmentLoop of(Cluster cluster, Map<String, String> settings, Desk desk) {
    return of(cluster, settings, desk, new LoopListener() {});
  }

  /**
   * @param settings {@code dateline.delivery.*} without that prefix, and client properties that
   *     begin with {@code kafka.}
   */
  public static EnrichmentLoop of(
      Cluster cluster, Map<String, String> settings, Desk desk, LoopListener listener) {
    Map<String, Object> client = new HashMap<>(cluster.clientProperties());
    Map<String, String> delivery = new HashMap<>();
    settings.forEach(
        (key, value) -> {
          if (key.startsWith("kafka.")) {
            client.put(key.substring("kafka.".length()), value);
          } else {
            delivery.put(key, value);
          }
        });
    return new EnrichmentLoop(
        DeliveryConfigs.of(delivery),
        client,
        desk,
        article -> "id-of-" + article.article().id(),
        "test",
        listener);
  }
}
