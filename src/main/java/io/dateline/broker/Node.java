package io.dateline.broker;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server$;
import kafka.server.SharedServer;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * Broker and controller in one process, put together as {@link KafkaRaftServer} does it, with two
 * differences: the sockets come from outside, and a fault throws instead of ending the JVM, which
 * belongs to the service and not to the broker.
 */
final class Node implements AutoCloseable {
  /** Longest wait for the controller, which is this process, to take note of the shutdown. */
  private static final Duration CONTROLLED = Duration.ofSeconds(5);

  private final ControllerServer controller;
  private final BrokerServer broker;
  private final Metrics metrics;

  Node(Map<String, Object> settings, ServerSocketFactory sockets) {
    KafkaConfig config = new KafkaConfig(settings, false);
    Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> directories =
        KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(Node.class), "");
    metrics =
        Server$.MODULE$.initializeMetrics(
            config, Time.SYSTEM, directories._1().clusterId().orElseThrow());
    SharedServer shared =
        new SharedServer(
            config,
            directories._1(),
            Time.SYSTEM,
            metrics,
            CompletableFuture.completedFuture(
                QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
            QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
            new ThrowingFaults(),
            sockets);
    broker = new BrokerServer(shared);
    controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), directories._2());
  }

  /** Returns when the broker takes requests. */
  void start() {
    controller.startup();
    broker.startup();
  }

  @Override
  public void close() {
    broker.shutdown(CONTROLLED);
    controller.shutdown();
    broker.awaitShutdown();
    controller.awaitShutdown();
    metrics.close();
  }
}
