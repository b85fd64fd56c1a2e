package io.dateline.repository;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The resources that kustomize makes of an overlay. */
record Manifests(String yaml, List<JsonNode> resources) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  static Manifests of(String overlay) {
    String yaml = new Tool("kustomize").run("build", "deploy/overlays/" + overlay);
    try (MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(yaml)) {
      return new Manifests(yaml, documents.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of one document. */
  static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<JsonNode> all(String kind) {
    return resources.stream().filter(resource -> resource.path("kind").asText().equals(kind));
  }

  JsonNode only(String kind) {
    return all(kind).reduce((a, b) -> moreThanOne(kind)).orElseThrow();
  }

  /** The one container of the one workload. */
  JsonNode container() {
    return pod().at("/containers/0");
  }

  JsonNode pod() {
    return only("StatefulSet").at("/spec/template/spec");
  }

  /** The environment of the container: that of the ConfigMap, and its own where it is plain. */
  Map<String, String> environment() {
    String name = container().at("/envFrom/0/configMapRef/name").asText();
    Map<String, String> all = new TreeMap<>();
    all("ConfigMap")
        .filter(map -> map.at("/metadata/name").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .path("data")
        .fields()
        .forEachRemaining(e -> all.put(e.getKey(), e.getValue().asText()));
    each(container().path("env"))
        .forEach(e -> all.put(e.path("name").asText(), e.path("value").asText()));
    return all;
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode moreThanOne(String kind) {
    throw new AssertionError("more than one " + kind);
  }
}
