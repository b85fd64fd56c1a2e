package io.dateline.cli;

import io.dateline.desk.Desk;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Enriches articles out of files. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Enriches articles and prints one record a line, in the order of the input.",
      "What is rejected is reported on standard error as FILE:LINE: CODE detail."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every article was enriched",
      "1:some were rejected",
      "2:the command is wrong, or a file cannot be read"
    })
final class EnrichCommand implements Callable<Integer> {
  private static final int MIB = 1 << 20;

  private final Supplier<Desk> desk;
  private final Streams streams;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files of articles; - is standard input")
  private List<String> files = List.of();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "what a file holds: LINES (a JSON article a line), DOCUMENT (one article, JSON or text), or"
              + " AUTO, which looks at the name and the first line (default: ${DEFAULT-VALUE})")
  private Form form = Form.AUTO;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles that are read at the same time (default: one a core)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--window",
      paramLabel = "MIB",
      description =
          "input that may be under way, so that one slow article holds up no other"
              + " (default: ${DEFAULT-VALUE})")
  private int window = 16;

  @Option(
      names = "--max-article",
      paramLabel = "MIB",
      description = "a longer article is rejected (default: ${DEFAULT-VALUE})")
  private int maxArticle = 16;

  EnrichCommand(Supplier<Desk> desk, Streams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    requirePositive("--threads", threads, Short.MAX_VALUE);
    requirePositive("--window", window, Integer.MAX_VALUE);
    requirePositive("--max-article", maxArticle, Integer.MAX_VALUE / MIB);
    List<Input> inputs = files.stream().map(this::input).toList();
    return new Run(desk.get(), threads, (long) window * MIB, streams)
        .over(inputs, form, maxArticle * MIB)
        .exitCode();
  }

  private Input input(String name) {
    Input input = Input.of(name, streams.in());
    input
        .obstacle()
        .ifPresent(
            obstacle -> {
              throw new ParameterException(spec.commandLine(), name + ": " + obstacle);
            });
    return input;
  }

  private void requirePositive(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new ParameterException(
          spec.commandLine(), "%s takes 1 to %d, not %d".formatted(option, most, value));
    }
  }
}
