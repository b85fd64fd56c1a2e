package io.dateline.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The files of the shipped model and of its reference. */
final class TestModel {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TestModel() {}

  static Pieces pieces() {
    try {
      return Pieces.read(files().read("pieces.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ModelFiles files() throws IOException {
    return ModelFiles.of(TestModel.class.getClassLoader(), ModelFiles.SHIPPED, "encoder");
  }

  static OnnxTextEncoder encoder(EncoderLimits limits) throws IOException {
    return OnnxTextEncoder.load(
        TestModel.class.getClassLoader(), ModelFiles.SHIPPED, limits, Optional.empty());
  }

  static List<JsonNode> vectors(String name) {
    try (InputStream lines = TestModel.class.getResourceAsStream("/models/" + name)) {
      return JSON.readerFor(JsonNode.class).<JsonNode>readValues(lines).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
