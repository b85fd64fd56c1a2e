package io.dateline.rest;

import static io.dateline.rest.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(FakeNewsroom.class)
class ArticlesResourceTest {
  @Inject FakeIngest ingest;

  @BeforeEach
  void emptyTopic() {
    ingest.clear();
  }

  private static ValidatableResponse post(String type, String body) {
    return given()
        .header("Content-Type", type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/v1/articles")
        .then();
  }

  private static ValidatableResponse lines(String body) {
    return post("application/x-ndjson", body);
  }

  @Test
  void anArticleIsAcceptedWithItsPlaceInTheTopic() {
    post("application/json", "{\"a\":1}")
        .statusCode(202)
        .contentType("application/json")
        .body("accepted", equalTo(1))
        .body("refused", equalTo(0))
        .body("articles[0].line", equalTo(1))
        .body("articles[0].status", equalTo(202))
        .body("articles[0].id", equalTo("id-7"))
        .body("articles[0].topic", equalTo("raw"))
        .body("articles[0].partition", equalTo(0))
        .body("articles[0].offset", equalTo(0))
        .body("articles[0].problem", nullValue());
    assertThat(ingest.sent()).containsExactly("id-7={\"a\":1}");
  }

  @Test
  void plainTextIsOneArticleWhateverItsLines() {
    post("text/plain", " date 2022-05-21\n\nA text\n").statusCode(202).body("accepted", equalTo(1));
    assertThat(ingest.sent()).hasSize(1);
  }

  @Test
  void linesAreSentInTheirOrder() {
    lines("{\"a\":1}\n\n{\"a\":22}\n{\"a\":333}")
        .statusCode(202)
        .body("accepted", equalTo(3))
        .body("articles.line", contains(1, 3, 4))
        .body("articles.offset", contains(0, 1, 2));
    assertThat(ingest.sent())
        .containsExactly("id-7={\"a\":1}", "id-8={\"a\":22}", "id-9={\"a\":333}");
  }

  @Test
  void aBadLineIsReportedInPlaceAndKeepsNoOther() {
    lines("{\"a\":1}\n{\"poison\":1}\nno object\n{\"b\":2}\n")
        .statusCode(207)
        .body("accepted", equalTo(2))
        .body("refused", equalTo(2))
        .body("articles.status", contains(202, 400, 422, 202))
        .body("articles[1].problem.code", equalTo("MALFORMED_JSON"))
        .body("articles[1].problem.faults", hasSize(2))
        .body("articles[1].offset", nullValue())
        .body("articles[2].problem.code", equalTo("NOT_AN_OBJECT"));
    assertThat(ingest.sent()).hasSize(2);
  }

  @Test
  void onlyBadLinesAreAProblem() {
    lines("{\"poison\":1}\n{\"poison\":2}\n")
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("MALFORMED_JSON"))
        .body("articles.line", contains(1, 2));
    assertThat(ingest.sent()).isEmpty();
  }

  @Test
  void aBadArticleIsAProblemAndIsNotSent() {
    post("application/json", "{\"poison\":1}")
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("MALFORMED_JSON"));
    assertThat(ingest.sent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, 503, KAFKA_UNREACHABLE, 5",
    "BUSY, 503, BUSY, 5",
    "TOO_LARGE, 413, KAFKA_TOO_LARGE,",
    "REFUSED, 502, KAFKA_REFUSED,"
  })
  void whatTheBrokerDoesNotTakeIsAProblem(
      String reason, int status, String code, String retryAfter) {
    post("application/json", "{\"a\":\"%s\"}".formatted(reason))
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .header("Retry-After", retryAfter == null ? nullValue() : equalTo(retryAfter))
        .body("code", equalTo(code));
  }

  @Test
  void whatMayGoWellTheNextTimeDecidesTheAnswer() {
    lines("{\"poison\":1}\n{\"a\":\"UNREACHABLE\"}\n")
        .statusCode(503)
        .header("Retry-After", "5")
        .body("code", equalTo("KAFKA_UNREACHABLE"))
        .body("articles.status", contains(400, 503));
  }

  @Test
  void linesBeyondTheLimitAreRefusedAsAWhole() {
    lines("{}\n".repeat(HttpSettings.MAX_LINES)).statusCode(202);
    ingest.clear();
    lines("{}\n".repeat(HttpSettings.MAX_LINES + 1))
        .statusCode(413)
        .body("code", equalTo("LIMIT_EXCEEDED"))
        .body("detail", equalTo("there are more than 5 lines"));
    assertThat(ingest.sent()).isEmpty();
  }

  @Test
  void noLinesAreAProblem() {
    lines("\n \n").statusCode(400).body("code", equalTo("EMPTY_INPUT"));
  }

  @Test
  void otherMediaTypesAreRefused() {
    post("text/csv", "a,b").statusCode(415).contentType(Problem.MEDIA_TYPE);
  }
}
