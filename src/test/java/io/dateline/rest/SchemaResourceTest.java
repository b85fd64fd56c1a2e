package io.dateline.rest;

import static io.dateline.rest.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FakeNewsroom.class)
class SchemaResourceTest {

  @Test
  void everySchemaThatIsListedIsThere() {
    List<String> paths = given().get("/schemas").jsonPath().getList("$");
    assertThat(paths).isNotEmpty();
    for (String path : paths) {
      given()
          .get(path)
          .then()
          .statusCode(200)
          .contentType("application/schema+json")
          .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"));
    }
  }

  @Test
  void anotherNameIsAProblem() {
    given()
        .get("/schemas/..%2fapplication.properties")
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE);
    given().get("/schemas/other.json").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
  }
}
