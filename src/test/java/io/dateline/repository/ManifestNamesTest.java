package io.dateline.repository;

import static io.dateline.repository.Manifests.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.app.DatelineConfig;
import io.dateline.ops.Metric;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers in the manifests are those of the code. */
class ManifestNamesTest {
  private static final String TOPICS = "DATELINE_DELIVERY_TOPICS_";

  private final ConfigTable settings =
      new ConfigTable(
          ConfigClass.configClass(DatelineConfig.class), new Javadocs(Path.of("src/main/java")));

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyVariableIsASetting(String overlay) {
    Set<String> known =
        Stream.of(
                settings.keys().stream(),
                Stream.concat(
                        ConsumerConfig.configNames().stream(),
                        ProducerConfig.configNames().stream())
                    .map(key -> "kafka." + key),
                Stream.of("pod.name"))
            .flatMap(keys -> keys)
            .map(ManifestNamesTest::variable)
            .collect(Collectors.toSet());

    assertThat(known).containsAll(Manifests.of(overlay).environment().keySet());
  }

  @Test
  void topicsAndGroupAreTheSameForServiceClusterAndScaler() {
    Manifests service = Manifests.of("prod");
    Manifests cluster = Manifests.of("kafka");
    Map<String, String> environment = service.environment();
    String input = environment.get(TOPICS + "INPUT");
    String output = environment.get(TOPICS + "OUTPUT");
    String deadLetters = environment.get(TOPICS + "DEAD_LETTERS");
    String group = environment.get("DATELINE_DELIVERY_GROUP_ID");

    assertThat(cluster.all("KafkaTopic").map(topic -> topic.at("/metadata/name").asText()))
        .containsExactlyInAnyOrder(input, output, deadLetters);
    assertThat(each(cluster.only("KafkaUser").at("/spec/authorization/acls")).map(this::grant))
        .containsExactlyInAnyOrder(
            "topic " + input + " literal [\"Read\",\"Describe\"]",
            "topic " + output + " literal [\"Write\",\"Describe\",\"DescribeConfigs\"]",
            "topic " + deadLetters + " literal [\"Write\",\"Describe\",\"DescribeConfigs\"]",
            "group " + group + " literal [\"Read\",\"Describe\"]",
            "transactionalId dateline- prefix [\"Write\",\"Describe\"]");
    JsonNode trigger = service.only("ScaledObject").at("/spec/triggers/0/metadata");
    assertThat(trigger.path("topic").asText()).isEqualTo(input);
    assertThat(trigger.path("consumerGroup").asText()).isEqualTo(group);
    assertThat(trigger.path("bootstrapServers").asText())
        .isEqualTo(environment.get("KAFKA_BOOTSTRAP_SERVERS"));
  }

  @Test
  void namesInTheBaseAreTheDefaultsOfTheCode() {
    Map<String, String> environment = Manifests.of("prod").environment();

    for (String key : List.of("input", "output", "dead-letters")) {
      String setting = "dateline.delivery.topics." + key;
      assertThat(environment.get(variable(setting))).isEqualTo(settings.defaultOf(setting));
    }
    assertThat(environment.get("DATELINE_DELIVERY_GROUP_ID"))
        .isEqualTo(settings.defaultOf("dateline.delivery.group-id"));
  }

  @Test
  void transactionalIdIsThePodsNameWhichTheUserMayUse() {
    Manifests service = Manifests.of("prod");
    JsonNode podName =
        each(service.container().path("env"))
            .filter(e -> e.path("name").asText().equals("POD_NAME"))
            .findFirst()
            .orElseThrow();

    assertThat(service.environment())
        .containsEntry("DATELINE_DELIVERY_TRANSACTIONAL_ID", "$(POD_NAME)");
    assertThat(podName.at("/valueFrom/fieldRef/fieldPath").asText()).isEqualTo("metadata.name");
    assertThat(service.only("StatefulSet").at("/metadata/name").asText() + "-")
        .isEqualTo("dateline-");
  }

  @Test
  void thereAreNoMoreInstancesThanPartitions() {
    JsonNode raw =
        Manifests.of("kafka")
            .all("KafkaTopic")
            .filter(topic -> topic.at("/metadata/name").asText().contains(".raw."))
            .findFirst()
            .orElseThrow();
    Manifests service = Manifests.of("prod");

    assertThat(service.only("ScaledObject").at("/spec/maxReplicaCount").asInt())
        .isEqualTo(raw.at("/spec/partitions").asInt());
    assertThat(service.only("StatefulSet").at("/spec/replicas").isMissingNode())
        .as("the number of replicas is the scaler's")
        .isTrue();
  }

  @Test
  void alertsDashboardAndRecipesAskOnlyForMetricsThatExist() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files =
        Stream.concat(Files.walk(Path.of("deploy")), Stream.of(Path.of("src/docs/metrics.md")))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher series = Pattern.compile("\\bdateline_[a-z_]+").matcher(Files.readString(file));
        series.results().forEach(found -> asked.add(found.group()));
      }
    }
    Set<String> known =
        Arrays.stream(Metric.values())
            .flatMap(metric -> Stream.concat(Stream.of(metric.scraped()), metric.series().stream()))
            .collect(Collectors.toSet());

    assertThat(known).containsAll(asked);
    assertThat(asked).hasSizeGreaterThan(8);
  }

  private String grant(JsonNode acl) {
    return "%s %s %s %s"
        .formatted(
            acl.at("/resource/type").asText(),
            acl.at("/resource/name").asText(),
            acl.at("/resource/patternType").asText(),
            acl.path("operations"));
  }

  /** A setting's name as an environment variable, as MicroProfile Config maps it. */
  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
