package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests render, the API would take them, and their pods may do as little as can be. */
class ManifestTest {

  /** Kinds whose schemas come with their operators and not with Kubernetes. */
  private static final Set<String> FOREIGN =
      Set.of(
          "KafkaTopic",
          "KafkaUser",
          "ScaledObject",
          "TriggerAuthentication",
          "PodMonitor",
          "PrometheusRule");

  @TempDir private Path folder;

  @Test
  void everyOverlayIsTested() throws IOException {
    try (Stream<Path> overlays = Files.list(Path.of("deploy/overlays"))) {
      assertThat(overlays.map(overlay -> overlay.getFileName().toString()))
          .containsExactlyInAnyOrder("dev", "kafka", "prod");
    }
  }

  @ParameterizedTest
  @CsvSource({"dev,1.31", "dev,1.37", "prod,1.31", "prod,1.37"})
  void schemasOfTheApiTakeEveryResource(String overlay, String version) throws IOException {
    Manifests manifests = Manifests.of(overlay);
    Path file = Files.writeString(folder.resolve(overlay + ".yaml"), manifests.yaml());

    String said = new Tool("kubernetes-validate").run("--strict", "-k", version, file.toString());

    // the tool only warns of kinds that it does not know: be sure that it knew ours
    Set<String> taken =
        said.lines()
            .filter(line -> line.contains(" passed for resource "))
            .map(line -> line.replaceFirst(".* resource ", "").replaceFirst("/.*", ""))
            .collect(Collectors.toSet());
    assertThat(taken).isEqualTo(kindsOfKubernetes(manifests));
  }

  private static Set<String> kindsOfKubernetes(Manifests manifests) {
    return manifests.resources().stream()
        .map(resource -> resource.path("kind").asText())
        .filter(kind -> !FOREIGN.contains(kind))
        .map(kind -> kind.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void podsKeepToTheRestrictedProfileWhichTheirNamespaceEnforces(String overlay) {
    Manifests manifests = Manifests.of(overlay);
    JsonNode pod = manifests.pod().path("securityContext");
    JsonNode container = manifests.container().path("securityContext");

    assertThat(
            manifests
                .only("Namespace")
                .path("metadata")
                .path("labels")
                .path("pod-security.kubernetes.io/enforce")
                .asText())
        .isEqualTo("restricted");
    assertThat(pod.path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.path("runAsUser").asInt()).isGreaterThanOrEqualTo(10_000);
    assertThat(pod.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(container.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(container.at("/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
    assertThat(container.at("/capabilities/add").isMissingNode()).isTrue();
    assertThat(manifests.pod().path("automountServiceAccountToken").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everySelectorFindsThePods(String overlay) {
    Manifests manifests = Manifests.of(overlay);
    JsonNode labels = manifests.only("StatefulSet").at("/spec/template/metadata/labels");
    List<JsonNode> selectors =
        List.of(
            manifests.only("StatefulSet").at("/spec/selector/matchLabels"),
            manifests.only("PodDisruptionBudget").at("/spec/selector/matchLabels"),
            manifests.only("NetworkPolicy").at("/spec/podSelector/matchLabels"),
            manifests.only("Service").at("/spec/selector"),
            manifests.pod().at("/topologySpreadConstraints/0/labelSelector/matchLabels"),
            manifests.pod().at("/topologySpreadConstraints/1/labelSelector/matchLabels"));

    assertThat(selectors)
        .allSatisfy(
            selector -> {
              assertThat(selector.size()).isPositive();
              selector
                  .fields()
                  .forEachRemaining(
                      e -> assertThat(labels.path(e.getKey())).isEqualTo(e.getValue()));
            });
  }
}
