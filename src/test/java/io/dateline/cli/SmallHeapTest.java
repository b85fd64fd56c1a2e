package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SmallHeapTest {
  private static final int ARTICLES = 200_000;

  @Test
  void memoryDoesNotGrowWithTheNumberOfArticles() throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx24m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Child.class.getName()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEqualTo("exit code 0, %d lines%n".formatted(ARTICLES));
  }

  /** Runs in a JVM of its own. */
  static final class Child {
    private Child() {}

    public static void main(String... arguments) {
      Counter lines = new Counter();
      // the slow ones hold up the order, so that the window fills
      InputStream articles = new Generated(ARTICLES);
      int code =
          new Cli(FakeDesk::new, "0")
              .run(
                  new Streams(articles, lines, System.out),
                  "enrich",
                  "-",
                  "--window",
                  "4",
                  "--threads",
                  "4");
      System.out.printf("exit code %d, %d lines%n", code, lines.count);
    }
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count += b == '\n' ? 1 : 0;
    }
  }

  /** Tiny articles, one in a thousand of them slow. */
  private static final class Generated extends InputStream {
    private final int articles;
    private int number;
    private byte[] line = {};
    private int at;

    Generated(int articles) {
      this.articles = articles;
    }

    @Override
    public int read() {
      if (at == line.length) {
        if (number == articles) {
          return -1;
        }
        String mark = ++number % 1000 == 0 ? ",\"slow\":1" : "";
        line = ("{\"n\":" + number + mark + "}\n").getBytes(UTF_8);
        at = 0;
      }
      return line[at++];
    }
  }
}
