package io.dateline.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FakeNewsroom.class)
@SuppressWarnings("NullAway.Init")
class SlowBodyResourceTest {
  @TestHTTPResource("/v1/enrich")
  URI address;

  @Test
  void aBodyThatDoesNotComeIsAnsweredInTime() throws Exception {
    try (Socket socket = new Socket(address.getHost(), address.getPort());
        BufferedReader answer =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "POST /v1/enrich HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nhalf"
                  .getBytes(US_ASCII));
      assertThat(answer.readLine()).isEqualTo("HTTP/1.1 503 Service Unavailable");
    }
  }
}
