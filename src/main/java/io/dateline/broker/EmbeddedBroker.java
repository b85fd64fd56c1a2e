package io.dateline.broker;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real single-node Kafka broker in this JVM, on the loopback interface only. Restarting it on the
 * same folder finds all data, on another port too, and after a kill.
 */
public final class EmbeddedBroker implements RunningBroker {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
  private static final int TOPIC_SECONDS = 20;

  private final DataDirectory directory;
  private final AutoCloseable claim;
  private final boolean keep;
  private final int port;
  private final Node node;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedBroker(
      DataDirectory directory, AutoCloseable claim, boolean keep, int port, Node node) {
    this.directory = directory;
    this.claim = claim;
    this.keep = keep;
    this.port = port;
    this.node = node;
  }

  /** As {@link BrokerLauncher#launch}. */
  public static EmbeddedBroker start(BrokerConfig config) {
    return start(config, Map.of());
  }

  /** The same with server properties of the caller's own, which win over ours. */
  public static EmbeddedBroker start(BrokerConfig config, Map<String, String> overrides) {
    DataDirectory directory = new DataDirectory(config.dataDir());
    AutoCloseable claim = directory.claim();
    try (LoopbackSockets sockets = new LoopbackSockets()) {
      int port = sockets.reserve(config.port());
      int controllerPort = sockets.reserve(0);
      Map<String, Object> settings =
          NodeSettings.of(directory.path(), port, controllerPort, overrides);
      Node node = started(settings, sockets);
      return new EmbeddedBroker(directory, claim, config.keep(), port, node);
    } catch (BrokerException e) {
      release(claim, e);
      throw e;
    }
  }

  private static Node started(Map<String, Object> settings, LoopbackSockets sockets) {
    Node node = null;
    try {
      node = new Node(settings, sockets);
      node.start();
      return node;
    } catch (RuntimeException e) {
      BrokerException fault = new BrokerException("the embedded broker does not start: " + e, e);
      if (node != null) {
        release(node, fault);
      }
      throw fault;
    }
  }

  private static void release(AutoCloseable resource, BrokerException fault) {
    try {
      resource.close();
    } catch (Exception e) {
      fault.addSuppressed(e);
    }
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public Path dataDirectory() {
    return directory.path();
  }

  @Override
  public void createTopics(Collection<NewTopic> topics) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      Set<String> there = admin.listTopics().names().get(TOPIC_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          topics.stream().filter(topic -> !there.contains(topic.name())).toList();
      admin.createTopics(missing).all().get(TOPIC_SECONDS, TimeUnit.SECONDS);
      awaitLeaders(admin, missing);
    } catch (ExecutionException | TimeoutException e) {
      throw new BrokerException("the embedded broker cannot create its topics: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokerException("interrupted while creating topics", e);
    }
  }

  /**
   * A topic that was just created may refuse the first batch and take the second, after which the
   * first is out of sequence until its sender gives up. So nobody is told of it before it answers.
   */
  private static void awaitLeaders(Admin admin, List<NewTopic> topics)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetSpec> all = new HashMap<>();
    for (NewTopic topic : topics) {
      for (int partition = 0; partition < topic.numPartitions(); partition++) {
        all.put(new TopicPartition(topic.name(), partition), OffsetSpec.earliest());
      }
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TOPIC_SECONDS);
    while (!answers(admin, all)) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("topics without a leader");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static boolean answers(Admin admin, Map<TopicPartition, OffsetSpec> partitions)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      admin.listOffsets(partitions).all().get(TOPIC_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try (claim) {
      node.close();
    } catch (Exception e) {
      LOG.warn("closing the embedded broker: {}", e.toString());
    }
    if (!keep) {
      directory.delete();
    }
  }
}
