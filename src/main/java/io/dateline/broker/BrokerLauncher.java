package io.dateline.broker;

/**
 * Starts the embedded broker if the package has it. This class loads without the broker's jars; it
 * alone may be named from outside before they are known to be there.
 */
public final class BrokerLauncher {
  private static final String SERVER = "kafka.server.KafkaRaftServer";

  private BrokerLauncher() {}

  /** Whether this package carries the broker's jars. */
  public static boolean available() {
    try {
      Class.forName(SERVER, false, BrokerLauncher.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Starts a broker and returns when clients can connect, after about two seconds.
   *
   * @throws BrokerException when the package has no broker, the port is taken, or the folder is in
   *     use or not the broker's
   */
  public static RunningBroker launch(BrokerConfig config) {
    if (!available()) {
      throw new BrokerException(
          "kafka.bootstrap.servers is not configured, and this package has no embedded broker:"
              + " name a Kafka cluster, or use the package that was built with the broker");
    }
    return EmbeddedBroker.start(config);
  }
}
