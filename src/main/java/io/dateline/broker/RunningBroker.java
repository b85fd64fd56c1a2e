package io.dateline.broker;

import java.nio.file.Path;
import java.util.Collection;
import org.apache.kafka.clients.admin.NewTopic;

/** A broker of our own. This type loads without the broker's jars. */
public interface RunningBroker extends AutoCloseable {

  /** Where clients reach it, {@code host:port}. */
  String bootstrapServers();

  /** Where its data lies. */
  Path dataDirectory();

  /**
   * Creates the topics that are not there yet.
   *
   * @throws BrokerException when they are not there within a few seconds
   */
  void createTopics(Collection<NewTopic> topics);

  /** Stops it; the clients should be closed before. Calling it again does nothing. */
  @Override
  void close();
}
