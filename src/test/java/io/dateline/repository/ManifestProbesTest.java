package io.dateline.repository;

import static io.dateline.repository.Manifests.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.kafka.TransportPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probes, ports and graces in the manifests fit what the service does. */
class ManifestProbesTest {

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void probesAskTheManagementPortWhatHealthAnswers(String overlay) throws IOException {
    Manifests manifests = Manifests.of(overlay);
    Properties properties = new Properties();
    try (InputStream in =
        Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
      properties.load(in);
    }
    String root =
        properties.getProperty("quarkus.management.root-path", "/q")
            + "/"
            + properties.getProperty("quarkus.smallrye-health.root-path", "health");
    JsonNode container = manifests.container();

    assertThat(properties).containsEntry("quarkus.management.enabled", "true");
    assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo(root + "/started");
    assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo(root + "/live");
    assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo(root + "/ready");
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      assertThat(container.path(probe).at("/httpGet/port").asText()).isEqualTo("management");
    }
    assertThat(port(container, "management"))
        .isEqualTo(properties.getProperty("quarkus.management.port", "9000"));
    if (overlay.equals("dev")) {
      assertThat(port(container, "http"))
          .isEqualTo(properties.getProperty("quarkus.http.port", "8080"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void servicesAndPoliciesNamePortsThatTheContainerHas(String overlay) {
    Manifests manifests = Manifests.of(overlay);
    Set<String> ports =
        each(manifests.container().path("ports"))
            .map(port -> port.path("name").asText())
            .collect(Collectors.toSet());

    assertThat(ports)
        .containsAll(
            each(manifests.only("Service").at("/spec/ports"))
                .map(port -> port.path("targetPort").asText())
                .toList())
        .containsAll(
            each(manifests.only("NetworkPolicy").at("/spec/ingress"))
                .flatMap(rule -> each(rule.path("ports")))
                .map(port -> port.path("port").asText())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void serviceDoesNotRefuseItsConnection(String overlay) {
    Map<String, String> environment = Manifests.of(overlay).environment();
    String clear = environment.getOrDefault("DATELINE_DELIVERY_PLAINTEXT_HOSTS", "");

    assertThat(
            new TransportPolicy(Set.of(clear.split(",")))
                .fault(
                    environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ""),
                    Optional.ofNullable(environment.get("KAFKA_SECURITY_PROTOCOL"))))
        .isEmpty();
    assertThat(clear.isEmpty())
        .as("production names no such host")
        .isEqualTo(overlay.equals("prod"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void graceLeavesRoomForTheDrain(String overlay) {
    Manifests manifests = Manifests.of(overlay);
    String drain = manifests.environment().getOrDefault("DATELINE_DELIVERY_DRAIN_GRACE", "");

    int seconds = Integer.parseInt(drain.replace("s", ""));
    // the loop closes its clients in twice five seconds at most, then Quarkus and the JVM end
    assertThat(manifests.pod().path("terminationGracePeriodSeconds").asInt())
        .isGreaterThanOrEqualTo(seconds + 2 * 5 + 5);
  }

  private static String port(JsonNode container, String name) {
    return each(container.path("ports"))
        .filter(port -> port.path("name").asText().equals(name))
        .map(port -> port.path("containerPort").asText())
        .findFirst()
        .orElseThrow();
  }
}
