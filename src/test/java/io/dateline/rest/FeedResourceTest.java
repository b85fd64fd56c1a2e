package io.dateline.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.stream.Feed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FakeNewsroom.class)
class FeedResourceTest {
  @Inject Feed feed;

  @TestHTTPResource("/v1/feed")
  @SuppressWarnings("NullAway.Init")
  URI address;

  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void everybodyHasLeft() {
    await().until(() -> feed.readers() == 0);
  }

  private HttpResponse<InputStream> open(String lastSeen) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (!lastSeen.isEmpty()) {
      request.header("Last-Event-ID", lastSeen);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private static BufferedReader reader(HttpResponse<InputStream> response) {
    return new BufferedReader(new InputStreamReader(response.body(), UTF_8));
  }

  /** The next line of a field, others passed over. */
  private static String next(BufferedReader lines, String field) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith(field + ":")) {
      line = lines.readLine();
    }
    return line.substring(field.length() + 1);
  }

  @Test
  void articlesComeAsEventsWhileTheyAreEnriched() throws Exception {
    HttpResponse<InputStream> response = open("");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    try (BufferedReader lines = reader(response)) {
      assertThat(lines.readLine()).isEqualTo(":dateline");
      feed.publish(0, 7, "{\"text\":\"Жёлтый 😀\"}".getBytes(UTF_8));
      assertThat(next(lines, "event")).isEqualTo("article");
      assertThat(next(lines, "data")).isEqualTo("{\"text\":\"Жёлтый 😀\"}");
    }
  }

  @Test
  void whoComesBackGoesOnAfterItsLastEvent() throws Exception {
    feed.publish(0, 1, "one".getBytes(UTF_8));
    feed.publish(0, 2, "two".getBytes(UTF_8));
    String seen;
    try (BufferedReader lines = reader(open(""))) {
      String id = next(lines, "id");
      while (!next(lines, "data").equals("one")) {
        id = next(lines, "id");
      }
      seen = id;
    }
    try (BufferedReader lines = reader(open(seen))) {
      assertThat(next(lines, "data")).isEqualTo("two");
    }
  }

  @Test
  void silenceIsFilledWithSignsOfLife() throws Exception {
    try (BufferedReader lines = reader(open(""))) {
      assertThat(next(lines, "")).isEqualTo("dateline");
      assertThat(next(lines, "")).isEqualTo("still here");
    }
  }

  @Test
  void readersBeyondTheLimitAreTurnedAway() throws Exception {
    try (BufferedReader first = reader(open(""));
        BufferedReader second = reader(open(""))) {
      first.readLine();
      second.readLine();
      await().until(() -> feed.readers() == HttpSettings.MAX_READERS);
      HttpResponse<InputStream> third = open("");
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(reader(third).readLine()).contains("\"code\":\"BUSY\"");
    }
  }
}
