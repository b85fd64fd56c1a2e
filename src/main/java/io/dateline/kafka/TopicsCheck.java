package io.dateline.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * Looks at the topics: all must be there, and the dead letters' must not be compacted, which would
 * lose one of two letters with the same key. Creates what is missing only where the configuration
 * says so. Safe for threads; each call opens and closes a client of its own.
 */
public final class TopicsCheck {
  private static final Logger LOG = Logger.getLogger(TopicsCheck.class);

  /** Room for key and headers beside a record's value, and for the batch around it. */
  private static final int HEADROOM = 16 * 1024;

  /** What Kafka takes where the topic's own limit cannot be read. */
  private static final int KAFKA_DEFAULT = 1024 * 1024;

  private final TopicsConfig topics;
  private final LimitsConfig limits;
  private final ClientSettings settings;

  /**
   * @param clientProperties Kafka client properties without the {@code kafka.} prefix
   */
  public TopicsCheck(DeliveryConfig config, Map<String, Object> clientProperties) {
    this.topics = config.topics();
    this.limits = config.limits();
    this.settings = new ClientSettings(config, clientProperties);
  }

  /**
   * Looks at the topics.
   *
   * @throws TopicsException when a topic is missing or unfit, or the broker does not answer
   * @throws InterruptException when the thread is interrupted; its flag is set again
   */
  public TopicsReport verify() {
    Admin admin = Admin.create(settings.admin());
    try {
      verifyPresence(admin);
      verifyDeadLetters(admin);
      int output = largestBatch(admin, topics.output());
      int deadLetters = largestBatch(admin, topics.deadLetters());
      long value = Math.min(output, limits.producerBytes().asLongValue()) - HEADROOM;
      return new TopicsReport((int) Math.max(1, value), Math.min(output, deadLetters));
    } finally {
      // nobody waits for an answer any more; a plain close would, for as long as the client may ask
      admin.close(Duration.ZERO);
    }
  }

  /** The topics as this service would create them. */
  public List<NewTopic> plan() {
    // a dead letter is a raw record and then some
    String roomy = Integer.toString(KAFKA_DEFAULT + 64 * 1024);
    return List.of(
        planned(topics.input()),
        planned(topics.output()),
        planned(topics.deadLetters()).configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, roomy)));
  }

  private NewTopic planned(String name) {
    Optional<Short> replication =
        topics.replication() < 0 ? Optional.empty() : Optional.of(topics.replication());
    return new NewTopic(name, Optional.of(topics.partitions()), replication);
  }

  private void verifyPresence(Admin admin) {
    TreeSet<String> missing = new TreeSet<>();
    for (NewTopic topic : plan()) {
      if (!present(admin, topic.name())) {
        missing.add(topic.name());
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    if (!topics.create()) {
      throw new TopicsException(
          "missing topics: "
              + String.join(", ", missing)
              + "; create them, or set"
              + " dateline.delivery.topics.create=true",
          null);
    }
    create(admin, plan().stream().filter(topic -> missing.contains(topic.name())).toList());
  }

  private static boolean present(Admin admin, String topic) {
    try {
      admin.describeTopics(List.of(topic)).allTopicNames().get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return false;
      }
      throw new TopicsException("topic " + topic + " cannot be looked at: " + e.getCause(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static void create(Admin admin, Collection<NewTopic> topics) {
    for (Map.Entry<String, KafkaFuture<Void>> made :
        admin.createTopics(topics).values().entrySet()) {
      try {
        made.getValue().get();
        LOG.infof("created topic %s", made.getKey());
      } catch (ExecutionException e) {
        // another instance may have been quicker
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw new TopicsException(
              "topic " + made.getKey() + " cannot be created: " + e.getCause(), e);
        }
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
  }

  private void verifyDeadLetters(Admin admin) {
    boolean compacted =
        setting(admin, topics.deadLetters(), TopicConfig.CLEANUP_POLICY_CONFIG)
            .filter(policy -> policy.contains(TopicConfig.CLEANUP_POLICY_COMPACT))
            .isPresent();
    if (compacted) {
      throw new TopicsException(
          "topic "
              + topics.deadLetters()
              + " is compacted and would lose dead letters: set its"
              + " cleanup.policy to delete",
          null);
    }
  }

  private static int largestBatch(Admin admin, String topic) {
    return setting(admin, topic, TopicConfig.MAX_MESSAGE_BYTES_CONFIG)
        .map(Integer::parseInt)
        .orElse(KAFKA_DEFAULT);
  }

  /** A setting of a topic; none where we may not read it. */
  private static Optional<String> setting(Admin admin, String topic, String name) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try {
      Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      return Optional.ofNullable(config).map(c -> c.get(name)).map(ConfigEntry::value);
    } catch (ExecutionException e) {
      LOG.debugf(e.getCause(), "the settings of topic %s cannot be read", topic);
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
