package io.dateline.broker;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** The embedded broker, which starts where no {@code kafka.bootstrap.servers} is configured. */
public interface BrokerConfig {

  /**
   * Folder of the broker's data: empty or not there at the first start, the same one afterwards.
   */
  @WithDefault("data/broker")
  Path dataDir();

  /** Port on the loopback interface; 0 takes a free one. */
  @WithDefault("0")
  int port();

  /** Partitions of each topic that is created. */
  @WithDefault("4")
  int partitions();

  /** Whether the data stays when the broker stops. */
  @WithDefault("true")
  boolean keep();
}
