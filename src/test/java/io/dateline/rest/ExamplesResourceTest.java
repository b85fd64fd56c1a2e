package io.dateline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.desk.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the description and the page offer to begin with goes through the desk as it is. */
@QuarkusTest
@TestProfile(ExamplesResourceTest.NoKafka.class)
@SuppressWarnings("NullAway.Init")
class ExamplesResourceTest {

  /** The service with its models, and nobody to connect to. */
  public static class NoKafka implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "dateline.feed.enabled", "false");
    }
  }

  private final ObjectMapper json = new ObjectMapper();

  @Inject Desk desk;

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheDescriptionIsEnriched() throws Exception {
    JsonNode examples =
        json.readTree(Http.given().get("/q/openapi?format=json").asByteArray())
            .at("/components/examples");
    return examples.properties().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(), () -> isEnriched(example.getValue().path("value"))));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfThePageDoesWhatItsNameSays() throws Exception {
    JsonNode examples = json.readTree(Http.given().get("/page/examples.json").asByteArray());
    return StreamSupport.stream(examples.spliterator(), false)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.path("name").asText(),
                    () -> {
                      if (example.path("name").asText().equals("Broken")) {
                        assertThat(
                                post("application/json", example.path("article").asText())
                                    .path("code")
                                    .toString())
                            .isEqualTo("MALFORMED_JSON");
                      } else {
                        isEnriched(example.path("article"));
                      }
                    }));
  }

  private void isEnriched(JsonNode article) {
    boolean text = article.isTextual();
    String body = text ? article.asText() : article.toString();
    Response answer = post(text ? "text/plain" : "application/json", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.path("enrichment.status").toString()).isEqualTo("COMPLETE");
    assertThat(answer.jsonPath().getList("entities")).isNotEmpty();
    assertThat(answer.asByteArray()).isEqualTo(published(body));
  }

  /** What the stream would publish. */
  private byte[] published(String body) {
    return desk.handle(body.getBytes(StandardCharsets.UTF_8))
        .match(
            enriched -> enriched.payload().bytes(),
            rejected -> rejected.rejection().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Response post(String type, String body) {
    return Http.sending(type).body(body.getBytes(StandardCharsets.UTF_8)).post("/v1/enrich");
  }
}
