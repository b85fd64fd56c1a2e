package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operators would take the resources of their kinds: held against their own definitions. */
class CustomResourceTest {
  private static List<JsonNode> definitions = List.of();

  @BeforeAll
  static void read() throws IOException {
    Optional<Path> folder =
        Optional.ofNullable(System.getenv("DATELINE_CRDS"))
            .map(Path::of)
            .filter(Files::isDirectory);
    Assumptions.assumeTrue(
        folder.isPresent(), "DATELINE_CRDS names no folder (.ci/tools makes one)");
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      definitions = files.map(Manifests::read).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ScaledObject", "TriggerAuthentication", "PodMonitor", "PrometheusRule"})
  void itsDefinitionTakesIt(String kind) {
    JsonNode resource = Manifests.of("prod").only(kind);

    assertThat(faults(resource)).isEmpty();
  }

  @Test
  void aMisspeltMemberIsRefused() {
    JsonNode monitor = Manifests.of("prod").only("PodMonitor").deepCopy();
    ((ObjectNode) monitor.path("spec").path("podMetricsEndpoints").get(0)).put("intervall", "15s");

    assertThat(faults(monitor)).hasSize(1);
  }

  private static List<String> faults(JsonNode resource) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schemaOf(resource))
        .validate(resource)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonNode schemaOf(JsonNode resource) {
    String kind = resource.path("kind").asText();
    String version = resource.path("apiVersion").asText().replaceFirst(".*/", "");
    JsonNode schema =
        definitions.stream()
            .filter(definition -> definition.at("/spec/names/kind").asText().equals(kind))
            .flatMap(definition -> Manifests.each(definition.at("/spec/versions")))
            .filter(one -> one.path("name").asText().equals(version))
            .findFirst()
            .orElseThrow()
            .at("/schema/openAPIV3Schema")
            .deepCopy();
    // the API server knows what metadata is, and the definition says only that there is some
    ((ObjectNode) schema.path("properties")).remove("metadata");
    close(schema);
    ((ObjectNode) schema.path("properties")).putObject("metadata");
    return schema;
  }

  /** Kubernetes drops members that a definition does not name; here they are faults. */
  private static void close(JsonNode schema) {
    schema.forEach(CustomResourceTest::close);
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
      object.put("additionalProperties", false);
    }
  }
}
