package io.dateline.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/**
 * Topics of one test's own, and its group.
 *
 * @param partitions of each topic
 */
public record FreshTopics(
    String input, String output, String deadLetters, String group, int partitions) {

  /** Creates them. */
  public static FreshTopics on(Cluster cluster, int partitions) {
    FreshTopics topics = named(partitions);
    topics.create(cluster, topics.input(), topics.output(), topics.deadLetters());
    return topics;
  }

  /** Only names them. */
  public static FreshTopics named(int partitions) {
    String name = UUID.randomUUID().toString().substring(0, 8);
    return new FreshTopics(
        "raw-" + name, "enriched-" + name, "dead-letters-" + name, "group-" + name, partitions);
  }

  /** Creates some of them. */
  public void create(Cluster cluster, String... names) {
    create(cluster, Map.of(), names);
  }

  /** Creates some of them, with settings. */
  public void create(Cluster cluster, Map<String, String> settings, String... names) {
    try (Admin admin = cluster.admin()) {
      List<NewTopic> topics =
          List.of(names).stream()
              .map(name -> new NewTopic(name, partitions, (short) 1).configs(settings))
              .toList();
      admin.createTopics(topics).all().get();
      // a leader that answers: before that, the first batch may be refused and the second taken
      Map<TopicPartition, OffsetSpec> all = new HashMap<>();
      for (String name : names) {
        for (int partition = 0; partition < partitions; partition++) {
          all.put(new TopicPartition(name, partition), OffsetSpec.earliest());
        }
      }
      Awaitility.await()
          .atMost(Newswire.LONG)
          .ignoreExceptions()
          .until(() -> admin.listOffsets(all).all().get() != null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Settings of the loop for these topics: {@code dateline.delivery.*} without that prefix. */
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("topics.input", input);
    settings.put("topics.output", output);
    settings.put("topics.dead-letters", deadLetters);
    settings.put("group-id", group);
    settings.put("threads", "2");
    return settings;
  }
}
