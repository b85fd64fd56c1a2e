package io.dateline.stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** The service is up although the broker's name is not known, which no client can be made with. */
@QuarkusTest
@TestProfile(RealChannels.Unresolvable.class)
class UnresolvableKafkaIT {

  @Test
  void everyArticleIsAnsweredAsIfNoBrokerWereThere() {
    for (int i = 0; i < 2; i++) {
      RestAssured.given()
          .contentType("application/json")
          .body("{\"title\":\"Harbour reopens\"}")
          .post("/v1/articles")
          .then()
          .statusCode(503)
          .body("code", Matchers.equalTo("KAFKA_UNREACHABLE"));
    }
  }
}
