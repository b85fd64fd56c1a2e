package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ClosedPipeTest {
  private static final byte[] LINE = "{\"n\":1}\n".getBytes(UTF_8);

  /** NDJSON without end. */
  private static final class Endless extends InputStream {
    private int at;

    @Override
    public int read() {
      return LINE[at++ % LINE.length];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      for (int i = 0; i < length; i++) {
        into[offset + i] = (byte) read();
      }
      return length;
    }
  }

  /** A reader who has seen enough, as {@code head} has. */
  private static final class Head extends OutputStream {
    private int left;

    Head(int bytes) {
      this.left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("Broken pipe");
      }
    }
  }

  @Test
  void anEndlessInputEndsWithItsReader() {
    FakeDesk desk = new FakeDesk();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Streams streams = new Streams(new Endless(), new Head(100), new PrintStream(said));
    int code =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> new Cli(() -> desk, "0").run(streams, "enrich", "-", "--window", "1"));
    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(said.toString(UTF_8)).isEmpty();
  }
}
