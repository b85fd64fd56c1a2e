package io.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.rest.FakeBeans;
import io.dateline.stream.NotAcknowledged.Reason;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** The service is up although no broker answers. */
@QuarkusTest
@TestProfile(RealChannels.Unreachable.class)
@SuppressWarnings("NullAway.Init")
class UnreachableKafkaIT {
  /** For a busy machine; Kafka's own limits are one and two minutes. */
  private static final Duration SLACK = Duration.ofSeconds(15);

  @Inject Ingest ingest;

  @Test
  void anArticleIsAnsweredInBoundedTime() {
    Instant began = Instant.now();
    RestAssured.given()
        .contentType("application/json")
        .body("{\"title\":\"Harbour reopens\"}")
        .post("/v1/articles")
        .then()
        .statusCode(503)
        .header("Retry-After", Matchers.notNullValue())
        .body(
            "code",
            Matchers.anyOf(Matchers.equalTo("KAFKA_UNREACHABLE"), Matchers.equalTo("BUSY")));
    assertThat(Duration.between(began, Instant.now()))
        .isLessThan(FakeBeans.SEND_TIMEOUT.plus(SLACK));
  }

  @Test
  void anOutageFillsNoMoreThanItsShareOfTheHeap() {
    byte[] article = new byte[300 * 1024];
    List<Uni<Optional<Reason>>> sends =
        Stream.generate(() -> outcome(ingest.send("key", article))).limit(20).toList();
    List<Optional<Reason>> reasons =
        Uni.join().all(sends).andFailFast().await().atMost(FakeBeans.SEND_TIMEOUT.plus(SLACK));
    // 1 MB is on its way at most; the rest is turned away at once
    assertThat(reasons)
        .filteredOn(Optional.of(Reason.UNREACHABLE)::equals)
        .hasSizeLessThanOrEqualTo(3);
    assertThat(reasons)
        .filteredOn(Optional.of(Reason.BUSY)::equals)
        .hasSizeGreaterThanOrEqualTo(17);
  }

  private static Uni<Optional<Reason>> outcome(Uni<Receipt> send) {
    return send.map(receipt -> Optional.<Reason>empty())
        .onFailure(NotAcknowledged.class)
        .recoverWithItem(failure -> Optional.of(((NotAcknowledged) failure).reason()));
  }
}
