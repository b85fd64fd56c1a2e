package io.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What every enriched record must keep: the published schema, without members that it does not
 * name, and offsets that are exact slices of the published text.
 */
public final class Contract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema ENRICHED = strict("enriched-article");

  private Contract() {}

  /** Fails, naming what is wrong, unless the record keeps the contract. */
  public static void mustHold(byte[] enriched) {
    JsonNode record = read(enriched);
    assertThat(ENRICHED.validate(record).stream().map(ValidationMessage::toString))
        .as("faults by the schema")
        .isEmpty();
    JsonNode text = record.at("/text/value");
    if (text.isTextual()) {
      slicesMustMatch(record, text.textValue());
    }
  }

  /** A schema of the package, as JSON. */
  public static ObjectNode schema(String name) {
    String file = "/schemas/" + name + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(file), file)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(byte[] record) {
    try {
      return JSON.readTree(record);
    } catch (IOException e) {
      throw new UncheckedIOException("the record is not JSON", e);
    }
  }

  private static JsonSchema strict(String name) {
    ObjectNode schema = schema(name);
    close(schema);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
  }

  /** The published schema lets members be added later; today there are no others than it names. */
  private static void close(JsonNode schema) {
    schema.forEach(Contract::close);
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
  }

  private static void slicesMustMatch(JsonNode node, String text) {
    if (node.path("beginOffset").isInt()) {
      int begin = text.offsetByCodePoints(0, node.path("beginOffset").intValue());
      int end = text.offsetByCodePoints(0, node.path("endOffset").intValue());
      assertThat(begin).as("begin of %s", node).isLessThan(end);
      if (node.has("text")) {
        assertThat(text.substring(begin, end)).isEqualTo(node.path("text").textValue());
      }
    }
    node.forEach(child -> slicesMustMatch(child, text));
  }
}
