package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.TopicsCheck;
import io.dateline.testkit.Cluster;
import io.dateline.testkit.DeliveryConfigs;
import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Heard;
import io.dateline.testkit.Loops;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.TestBroker;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.SecurityUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the manifests grant the service's user is enough, and no right to read or write can be
 * spared: asked of Kafka's own authorizer, which denies what is not granted.
 */
class ClusterAccessIT {
  private static final Path USER = Path.of("deploy/components/strimzi/20-user.yaml");
  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%1$s\" password=\"%1$s\"%2$s;";
  private static final int LARGEST_BATCH = 3_000_000;

  private static TestBroker broker;
  private static Newswire wire;

  @BeforeAll
  static void cluster() throws Exception {
    broker =
        TestBroker.start(
            Map.of(
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // the controller talks to itself without a name
                "super.users",
                "User:admin;User:ANONYMOUS",
                "listener.security.protocol.map",
                "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                LOGIN.formatted("admin", " user_admin=\"admin\" user_dateline=\"dateline\"")));
    Cluster admins = new As("admin", broker.bootstrapServers());
    Manifested names = Manifested.read();
    FreshTopics topics =
        new FreshTopics(
            names.topic(".raw."),
            names.topic(".enriched."),
            names.topic(".dead-letters."),
            names.group(),
            2);
    topics.create(
        admins,
        Map.of("max.message.bytes", Integer.toString(LARGEST_BATCH)),
        topics.input(),
        topics.output(),
        topics.deadLetters());
    wire = Newswire.of(admins, topics);
    grant(names.grants());
  }

  @AfterAll
  static void stop() {
    wire.close();
    broker.close();
  }

  /** Those to read and to write: Kafka's authorizer lets whoever has them describe, too. */
  static List<AclBinding> needed() {
    Set<AclOperation> operations = Set.of(AclOperation.READ, AclOperation.WRITE);
    return Manifested.read().grants().stream()
        .filter(acl -> operations.contains(acl.entry().operation()))
        .toList();
  }

  @Test
  void theGrantsAreEnough() {
    try (EnrichmentLoop loop = loop(new Heard())) {
      loop.start();
      wire.send(RawArticle.many("enough-", 200));
      wire.awaitBalance();
      assertThat(loop.state().ready()).isTrue();
    }
  }

  @Test
  void theTopicsOwnLimitsAreSeen() {
    assertThat(
            new TopicsCheck(DeliveryConfigs.of(settings()), dateline().clientProperties())
                .verify()
                .largestBatch())
        .isEqualTo(LARGEST_BATCH);
  }

  @ParameterizedTest
  @MethodSource("needed")
  void withoutOneOfThemNothingRunsAndNothingIsLost(AclBinding grant) throws Exception {
    Heard heard = new Heard();
    try (Admin admin = new As("admin", broker.bootstrapServers()).admin()) {
      admin.deleteAcls(List.of(grant.toFilter())).all().get();
    }
    String name = grant.pattern().name() + "-" + grant.entry().operation() + "-";
    try (EnrichmentLoop loop = loop(heard)) {
      loop.start();
      wire.send(List.of(RawArticle.of(name + "good"), RawArticle.poison(name + "bad")));
      Newswire.await("it is refused", () -> heard.failedBy(AuthorizationException.class));
      grant(List.of(grant));
      wire.awaitBalance();
    }
  }

  private static EnrichmentLoop loop(Heard heard) {
    return Loops.of(dateline(), settings(), new EchoDesk(), heard);
  }

  private static Cluster dateline() {
    return new As("dateline", broker.bootstrapServers());
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(wire.topics().settings());
    settings.put("transactional-id", "dateline-0");
    return settings;
  }

  private static void grant(List<AclBinding> grants) throws Exception {
    try (Admin admin = new As("admin", broker.bootstrapServers()).admin()) {
      admin.createAcls(grants).all().get();
    }
  }

  /** A cluster as one of its users sees it. */
  private record As(String user, String bootstrapServers) implements Cluster {
    @Override
    public Map<String, Object> clientProperties() {
      return Map.of(
          "bootstrap.servers",
          bootstrapServers,
          "security.protocol",
          "SASL_PLAINTEXT",
          "sasl.mechanism",
          "PLAIN",
          "sasl.jaas.config",
          LOGIN.formatted(user, ""));
    }
  }

  /** What the manifest of the user says. */
  private record Manifested(List<AclBinding> grants) {

    static Manifested read() {
      JsonNode user = Manifests.read(USER);
      return new Manifested(
          Manifests.each(user.at("/spec/authorization/acls"))
              .flatMap(Manifested::bindings)
              .toList());
    }

    String topic(String part) {
      return named(ResourceType.TOPIC)
          .filter(name -> name.contains(part))
          .findFirst()
          .orElseThrow();
    }

    String group() {
      return named(ResourceType.GROUP).findFirst().orElseThrow();
    }

    private Stream<String> named(ResourceType type) {
      return grants.stream()
          .map(AclBinding::pattern)
          .filter(pattern -> pattern.resourceType() == type)
          .map(ResourcePattern::name);
    }

    private static Stream<AclBinding> bindings(JsonNode acl) {
      JsonNode resource = acl.path("resource");
      ResourcePattern pattern =
          new ResourcePattern(
              SecurityUtils.resourceType(capitalised(resource.path("type").asText())),
              resource.path("name").asText(),
              resource.path("patternType").asText().equals("prefix")
                  ? PatternType.PREFIXED
                  : PatternType.LITERAL);
      return Manifests.each(acl.path("operations"))
          .map(operation -> SecurityUtils.operation(operation.asText()))
          .map(
              operation ->
                  new AclBinding(
                      pattern,
                      new AccessControlEntry(
                          "User:dateline", "*", operation, AclPermissionType.ALLOW)));
    }

    private static String capitalised(String word) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
  }
}
