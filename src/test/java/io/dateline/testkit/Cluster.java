package io.dateline.testkit;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka cluster that tests talk to. */
public interface Cluster {
  String bootstrapServers();

  /** Properties for any client. */
  default Map<String, Object> clientProperties() {
    return Map.of("bootstrap.servers", bootstrapServers());
  }

  default Admin admin() {
    return Admin.create(clientProperties());
  }
}
