package io.dateline.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.article.Polarity;
import io.dateline.article.PubStatus;
import io.dateline.article.PublishedDate;
import io.dateline.article.RejectionCode;
import io.dateline.article.Stage;
import io.dateline.article.StageReport;
import io.dateline.article.WarningCode;
import io.dateline.testkit.Contract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schemas say what the code does. */
class SchemaDocTest {
  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      Map.of(
          "/$defs/warningCode", WarningCode.class,
          "/$defs/label", Polarity.Label.class,
          "/properties/entities/items/properties/type", Entity.Type.class,
          "/properties/entities/items/properties/mentions/items/properties/kind",
              Mention.Kind.class,
          "/properties/enrichment/properties/status", EnrichedArticle.Status.class,
          "/properties/enrichment/properties/enrichers/items/properties/status",
              StageReport.Status.class);

  private static final Map<String, Class<? extends Enum<?>>> LOWER_CASE_ENUMS =
      Map.of(
          "/properties/pubStatus", PubStatus.class,
          "/properties/published/properties/precision", PublishedDate.Precision.class);

  @Test
  void constantsAreThoseOfTheEnrichedSchema() {
    JsonNode schema = Contract.schema("enriched-article");
    ENUMS.forEach((at, type) -> assertThat(listed(schema, at)).as(at).isEqualTo(names(type)));
    LOWER_CASE_ENUMS.forEach(
        (at, type) ->
            assertThat(listed(schema, at))
                .as(at)
                .isEqualTo(names(type).stream().map(n -> n.toLowerCase(Locale.ROOT)).toList()));
  }

  @Test
  void stagesAreThoseOfTheEnrichedSchema() {
    JsonNode schema = Contract.schema("enriched-article");
    assertThat(listed(schema, "/$defs/stage"))
        .isEqualTo(Stream.of(Stage.values()).map(Stage::key).toList());
    assertThat(Stream.of(Stage.values()).map(Stage::field))
        .allSatisfy(field -> assertThat(schema.at("/properties").has(field)).isTrue());
  }

  @Test
  void rejectionCodesAreThoseOfTheDeadLetterSchema() {
    assertThat(listed(Contract.schema("dead-letter"), "/$defs/rejectionCode"))
        .isEqualTo(names(RejectionCode.class));
  }

  @Test
  void aliasesAreThoseOfTheRawSchema() {
    Map<String, List<TreeSet<String>>> published = new TreeMap<>();
    Contract.schema("raw-article")
        .at("/properties")
        .fields()
        .forEachRemaining(
            field ->
                published.put(
                    InputField.fold(field.getKey()),
                    List.of(
                        words(field.getValue().path("x-aliases"), field.getKey()),
                        words(field.getValue().path("x-substitutes"), field.getKey()))));
    Map<String, List<TreeSet<String>>> read = new TreeMap<>();
    for (InputField field : InputField.values()) {
      String own = ownName(field);
      read.put(
          InputField.fold(own),
          List.of(words(field.names(), own), words(field.substitutes(), own)));
    }
    assertThat(published).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"enriched-article", "raw-article", "dead-letter"})
  void eachSchemaSaysWhichItIs(String name) {
    assertThat(Contract.schema(name).path("$id").textValue())
        .isEqualTo("urn:dateline:" + name + ":1");
    assertThat(Contract.schema(name).path("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  /** The name of Dateline's own dialect. */
  private static String ownName(InputField field) {
    String folded = InputField.fold(field.name());
    return Stream.concat(field.names().stream(), field.substitutes().stream())
        .filter(name -> InputField.fold(name).equals(folded))
        .findFirst()
        .orElseThrow(() -> new AssertionError(field + " lacks its own name"));
  }

  private static TreeSet<String> words(Iterable<?> names, String without) {
    TreeSet<String> words = new TreeSet<>();
    for (Object name : names) {
      words.add(name instanceof JsonNode node ? node.textValue() : name.toString());
    }
    words.remove(without);
    return words;
  }

  private static List<String> listed(JsonNode schema, String at) {
    List<String> values = new ArrayList<>();
    schema.at(at + "/enum").forEach(value -> values.add(value.textValue()));
    return values;
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
