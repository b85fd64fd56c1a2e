package io.dateline.rest;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** REST Assured that sends the media type as the test writes it. */
final class Http {
  private static final RestAssuredConfig AS_WRITTEN =
      RestAssuredConfig.config()
          .encoderConfig(
              encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private Http() {}

  static RequestSpecification given() {
    return RestAssured.given().config(AS_WRITTEN);
  }

  static RequestSpecification sending(String type) {
    return given().header("Content-Type", type);
  }
}
