package io.dateline.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The server properties of a single node that is broker and controller at once. */
final class NodeSettings {
  static final int NODE_ID = 1;
  static final String CONTROLLER = "CONTROLLER";

  private static final String HOST = "127.0.0.1";

  private NodeSettings() {}

  /**
   * @param directory where all data lies
   * @param port the clients' port
   * @param controllerPort the port on which the node talks to itself
   * @param overrides what tests set otherwise
   */
  static Map<String, Object> of(
      Path directory, int port, int controllerPort, Map<String, String> overrides) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE_ID));
    settings.put("log.dirs", directory.toString());
    listen(settings, port, controllerPort);
    oneReplica(settings);
    small(settings);
    settings.putAll(overrides);
    return settings;
  }

  private static void listen(Map<String, Object> settings, int port, int controllerPort) {
    String clients = "PLAINTEXT://" + HOST + ":" + port;
    String controller = CONTROLLER + "://" + HOST + ":" + controllerPort;
    settings.put("listeners", clients + "," + controller);
    settings.put("advertised.listeners", clients);
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    // voters by configuration and not in the data, so that the next start may use other ports
    settings.put("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
  }

  private static void oneReplica(Map<String, Object> settings) {
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
  }

  private static void small(Map<String, Object> settings) {
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("log.cleaner.dedupe.buffer.size", "2097152");
    // a misspelt topic is an error, not a new topic
    settings.put("auto.create.topics.enable", "false");
    // a group need not wait for more members
    settings.put("group.initial.rebalance.delay.ms", "0");
    // a start after a kill waits for the session of the killed one to end; but where the machine
    // has
    // no time for the process, too short a session ends for nothing
    settings.put("broker.session.timeout.ms", "5000");
    settings.put("broker.heartbeat.interval.ms", "500");
  }
}
