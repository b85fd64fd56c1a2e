package io.dateline.rest;

import static io.dateline.rest.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FakeNewsroom.class)
class EnrichResourceTest {
  private static final String ARTICLE = "{\"title\":\"Harbour reopens\"}";

  @Inject FakeDesk desk;

  private static ValidatableResponse post(String type, String body) {
    return given()
        .header("Content-Type", type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/v1/enrich")
        .then();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=UTF-8",
        "application/ld+json",
        "text/plain",
        "text/plain;charset=utf-8"
      })
  void anArticleIsAnsweredWithItsEnrichedRecord(String type) {
    post(type, ARTICLE)
        .statusCode(200)
        .contentType("application/json")
        .body(equalTo(FakeDesk.record(ARTICLE)));
  }

  @Test
  void aRejectedArticleIsAProblemWithTheCodeOfItsDeadLetter() {
    post("application/json", "{\"poison")
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", equalTo("urn:dateline:problem:malformed-json"))
        .body("title", equalTo("The JSON is malformed"))
        .body("status", equalTo(400))
        .body("code", equalTo("MALFORMED_JSON"))
        .body("detail", equalTo("unexpected end at byte 17"))
        .body("faults", hasSize(2))
        .body("faults[1].code", equalTo("LIMIT_EXCEEDED"))
        .body("faults[1].field", equalTo("title"));
  }

  @Test
  void anEmptyBodyIsAProblem() {
    post("application/json", "").statusCode(400).body("code", equalTo("EMPTY_INPUT"));
  }

  @Test
  void aBodyOfTheLargestSizeIsTaken() {
    post("text/plain", "x".repeat(HttpSettings.MAX_BODY)).statusCode(200);
  }

  @Test
  void aBodyThatSaysThatItIsTooLongIsRefused() {
    post("text/plain", "x".repeat(HttpSettings.MAX_BODY + 1))
        .statusCode(413)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("LIMIT_EXCEEDED"))
        .body("detail", equalTo("the body is longer than 65536 bytes"));
  }

  @Test
  void aBodyThatOnlyTurnsOutToBeTooLongIsRefused() {
    // no length is known of a stream, so it is sent in chunks
    given()
        .header("Content-Type", "text/plain")
        .body(new ByteArrayInputStream(new byte[HttpSettings.MAX_BODY + 1]))
        .post("/v1/enrich")
        .then()
        .statusCode(413)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("LIMIT_EXCEEDED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "application/x-ndjson", "image/png"})
  void otherMediaTypesAreRefused(String type) {
    post(type, ARTICLE)
        .statusCode(415)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
  }

  @Test
  void otherEncodingsAreRefused() {
    post("text/plain; charset=iso-8859-1", ARTICLE)
        .statusCode(415)
        .body("code", equalTo("UNSUPPORTED_ENCODING"));
    given()
        .contentType(ContentType.JSON)
        .header("Content-Encoding", "gzip")
        .body(ARTICLE)
        .post("/v1/enrich")
        .then()
        .statusCode(415)
        .body("code", equalTo("UNSUPPORTED_ENCODING"));
  }

  @Test
  void jsonThatIsNoObjectIsNotTakenForText() {
    post("application/json", "[1, 2]").statusCode(422).body("code", equalTo("NOT_AN_OBJECT"));
    post("application/json", " hello").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
  }

  @Test
  void anotherMethodIsAProblemThatNamesTheRightOne() {
    given()
        .get("/v1/enrich")
        .then()
        .statusCode(405)
        .contentType(Problem.MEDIA_TYPE)
        .header("Allow", equalTo("POST, OPTIONS"))
        .body("code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @Test
  void anotherRepresentationIsAProblem() {
    given()
        .contentType(ContentType.JSON)
        .accept("image/png")
        .body(ARTICLE)
        .post("/v1/enrich")
        .then()
        .statusCode(406)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("NOT_ACCEPTABLE"));
  }

  @Test
  void pagesOfOtherSitesAreRefused() {
    given()
        .contentType(ContentType.TEXT)
        .header("Sec-Fetch-Site", "cross-site")
        .body(ARTICLE)
        .post("/v1/enrich")
        .then()
        .statusCode(403)
        .body("code", equalTo("CROSS_SITE"));
  }

  @Test
  void anArticleThatTakesTooLongIsAnsweredInTime() {
    desk.hold();
    try {
      post("text/plain", "slow")
          .statusCode(503)
          .header("Retry-After", equalTo("5"))
          .body("code", equalTo("TIMEOUT"));
    } finally {
      desk.letGo();
    }
  }

  @Test
  void requestsBeyondTheQueueAreTurnedAway() {
    desk.hold();
    // a thread for each: the common pool has one for all of them on two cores
    ExecutorService senders = Executors.newFixedThreadPool(6);
    // one is read and one waits; the others find no place
    List<CompletableFuture<Response>> answers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> given().contentType("text/plain").body("slow").post("/v1/enrich"),
                        senders))
            .toList();
    try {
      List<String> codes = answers.stream().map(a -> a.join().path("code").toString()).toList();
      assertThat(codes).containsOnly("TIMEOUT", "BUSY");
      assertThat(codes).filteredOn("BUSY"::equals).hasSize(4);
    } finally {
      desk.letGo();
      senders.shutdownNow();
    }
  }

  @Test
  void detailsOfTheFrameworkDoNotLeak() {
    post("image/png", ARTICLE).body("detail", nullValue());
  }
}
