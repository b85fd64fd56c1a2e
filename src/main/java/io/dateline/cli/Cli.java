package io.dateline.cli;

import io.dateline.desk.Desk;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The command line. What is printed goes to standard output, what is said of it to standard error.
 */
public final class Cli {
  private final Supplier<Desk> desk;
  private final String version;

  /**
   * @param desk opens the desk; asked once, and only when there is something to enrich
   * @param version of Dateline
   */
  public Cli(Supplier<Desk> desk, String version) {
    this.desk = desk;
    this.version = version;
  }

  /** Runs a command on the process's own streams and gives its exit code. */
  public int run(String... arguments) {
    // System.out would swallow the failure that says that nobody reads any more
    return run(
        new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err), arguments);
  }

  int run(Streams streams, String... arguments) {
    CommandLine commands =
        new CommandLine(new DatelineCommand())
            .addSubcommand(new EnrichCommand(desk, streams))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(streams.err(), true))
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  command.getErr().println("dateline: " + failure);
                  return ExitCode.REJECTED;
                });
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().version("dateline " + version);
    }
    commands.getCommandSpec().version("dateline " + version);
    return commands.execute(arguments);
  }
}
