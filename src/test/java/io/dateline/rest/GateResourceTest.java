package io.dateline.rest;

import static io.dateline.rest.Http.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FakeNewsroom.class)
class GateResourceTest {

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/v1", "/v1/nothing", "/v1/enrich/more", "/page/nothing.js"})
  void anUnknownPathIsAProblem(String path) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void thePageLetsNothingInFromElsewhere() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void theDescriptionAndItsReaderAreThere() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("Dateline"));
    given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
  }
}
