package io.dateline.kafka;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The delivery loop. Connection, TLS and SASL settings are Kafka's own, under {@code kafka.*}; what
 * exactly-once needs is set by the service and wins over them.
 */
public interface DeliveryConfig {

  /** The topics. */
  TopicsConfig topics();

  /** The consumer group, one for all instances of the service. */
  @WithDefault("dateline")
  String groupId();

  /** {@code CONSUMER} (brokers from 4.0) or {@code CLASSIC}. */
  @WithDefault("CONSUMER")
  Protocol groupProtocol();

  /**
   * Class names of the assignors of the classic protocol; Kafka's own choice where none is named.
   */
  Optional<List<String>> assignors();

  /** Where a partition without a committed offset is read from. */
  @WithDefault("EARLIEST")
  OffsetReset offsetReset();

  /**
   * The producer's identity: unique among all instances and the same after a restart, so that a new
   * process settles what the old one left open. By default the group's and the host's name.
   */
  Optional<String> transactionalId();

  /**
   * Hosts to which articles may travel in the clear in the {@code prod} profile, by the names that
   * the bootstrap servers give; loopback always may.
   */
  Optional<List<String>> plaintextHosts();

  /** Name of the clients in the broker's logs and quotas. */
  @WithDefault("dateline")
  String clientId();

  /** Threads that enrich; as many as there are cores where nothing is said. */
  OptionalInt threads();

  /** How long finished articles wait for their transaction. */
  @WithDefault("250ms")
  Duration commitInterval();

  /** How often an article is tried again on which the desk failed, before it is a dead letter. */
  @WithDefault("3")
  int deskAttempts();

  /** How long a stop may finish what is in hand. */
  @WithDefault("10s")
  Duration drainGrace();

  /** How much is in hand at one time. */
  LimitsConfig limits();

  /** How long to wait for what. */
  TimeoutsConfig timeouts();

  /** What the records carry beside key and value. */
  HeadersConfig headers();

  /** Group protocols of Kafka. */
  enum Protocol {
    CONSUMER,
    CLASSIC
  }

  /** Where to begin. */
  enum OffsetReset {
    EARLIEST,
    LATEST
  }
}
