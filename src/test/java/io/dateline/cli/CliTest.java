package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final FakeDesk desk = new FakeDesk();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private int run(String input, String... arguments) {
    Streams streams =
        new Streams(new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintStream(err));
    return new Cli(() -> desk, "1.2.3").run(streams, arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private String said() {
    return err.toString(UTF_8);
  }

  @Test
  void recordsComeInTheOrderOfTheInputWhateverTakesLonger() {
    String input =
        IntStream.range(0, 2000)
            .mapToObj(i -> "{\"n\":%d,\"a\":\"%s\"}\n".formatted(i, i % 7 == 0 ? "slow" : ""))
            .collect(Collectors.joining());
    assertThat(run(input, "enrich", "-", "--threads", "8")).isEqualTo(ExitCode.OK);
    assertThat(printed()).isEqualTo(input);
    assertThat(said()).isEmpty();
  }

  @Test
  void filesAreReadOneAfterTheOther() throws IOException {
    String text = file("a.txt", " date 2022-05-21\n\nOne text");
    String lines = file("b.ndjson", "{\"n\":1}\n\n{\"n\":2}");
    String pretty = file("c.json", "{\n  \"n\": 3\n}\n");
    assertThat(run("", "enrich", text, lines, pretty)).isEqualTo(ExitCode.OK);
    assertThat(printed())
        .isEqualTo(" date 2022-05-21\n\nOne text\n{\"n\":1}\n{\"n\":2}\n{\n  \"n\": 3\n}\n\n");
  }

  @Test
  void rejectionsAreReportedWithFileLineAndCodeAndStopNothing() throws IOException {
    String file = file("a.jsonl", "{\"n\":1}\n{\"poison\":1}\n\nnot json\n{\"n\":2}\n");
    assertThat(run("", "enrich", file)).isEqualTo(ExitCode.REJECTED);
    assertThat(printed()).isEqualTo("{\"n\":1}\n{\"n\":2}\n");
    assertThat(said().lines())
        .containsExactly(
            file + ":2: NO_TEXT neither", file + ":4: NOT_AN_OBJECT a line must be a JSON object");
  }

  @Test
  void aFailureOfTheDeskIsReportedAndStopsNothing() {
    assertThat(run("{\"bomb\":1}\n{\"n\":2}\n", "enrich", "-")).isEqualTo(ExitCode.REJECTED);
    assertThat(printed()).isEqualTo("{\"n\":2}\n");
    assertThat(said()).startsWith("-:1: INTERNAL_ERROR").contains("boom");
  }

  @Test
  void anArticleThatIsTooLongIsRejectedAndTheNextIsRead() {
    String big = "{\"a\":\"" + "x".repeat(1 << 20) + "\"}\n";
    assertThat(run(big + "{\"n\":2}\n", "enrich", "-", "--form", "lines", "--max-article", "1"))
        .isEqualTo(ExitCode.REJECTED);
    assertThat(printed()).isEqualTo("{\"n\":2}\n");
    assertThat(said()).startsWith("-:1: LIMIT_EXCEEDED");
  }

  @Test
  void anArticleLargerThanTheWindowGoesThrough() {
    String big = "{\"a\":\"" + "x".repeat(3 << 20) + "\"}\n";
    assertThat(run(big + big, "enrich", "-", "--window", "1")).isEqualTo(ExitCode.OK);
    assertThat(printed()).isEqualTo(big + big);
  }

  @Test
  void nothingOnStandardInputIsNothingToDo() {
    assertThat(run("", "enrich", "-")).isEqualTo(ExitCode.OK);
    assertThat(printed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"enrich", "enrich --threads 0 -", "enrich --form x -", "", "publish"})
  void aWrongCommandIsToldApartFromARejection(String arguments) {
    assertThat(run("", arguments.isEmpty() ? new String[0] : arguments.split(" ")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("Usage: dateline");
    assertThat(desk.handled()).isZero();
  }

  @Test
  void filesThatCannotBeReadAreToldBeforeAnythingIsDone() throws IOException {
    String good = file("a.txt", "text");
    assertThat(run("", "enrich", good, "no-such-file")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("no-such-file: there is no such file");
    assertThat(run("", "enrich", good, folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("is a folder");
    assertThat(desk.handled()).isZero();
  }

  @Test
  void helpAndVersionAreOutput() {
    assertThat(run("", "--version")).isEqualTo(ExitCode.OK);
    assertThat(run("", "enrich", "--help")).isEqualTo(ExitCode.OK);
    assertThat(printed())
        .startsWith("dateline 1.2.3\n")
        .contains("Usage: dateline enrich", "Exit codes:", "--window");
    assertThat(said()).isEmpty();
  }
}
