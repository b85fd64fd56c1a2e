package io.dateline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A JVM of its own for what is to be killed, frozen or kept small. Its output goes to a file. */
public final class ChildJvm implements AutoCloseable {
  private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");

  private final Process process;
  private final Path output;

  private ChildJvm(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a class with the class path of this JVM. */
  public static ChildJvm start(Class<?> main, List<String> jvmArguments, List<String> arguments) {
    List<String> program = new ArrayList<>();
    program.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    program.addAll(jvmArguments);
    program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    program.addAll(arguments);
    return start(program);
  }

  /** Starts the service as the build packages it. */
  public static ChildJvm startService(List<String> jvmArguments) {
    List<String> program = new ArrayList<>(jvmArguments);
    program.addAll(List.of("-jar", SERVICE.toString()));
    return start(program);
  }

  private static ChildJvm start(List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // quick to start rather than fast: it does not live long
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(program);
    try {
      Path output = Files.createTempFile("dateline-child", ".log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new ChildJvm(process, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a line of its output contains one of some texts; returns that line. */
  public String awaitLine(Duration atMost, String... texts) {
    return Awaitility.await(String.join(" or ", texts) + " from " + output)
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                living().lines().stream()
                    .filter(line -> Arrays.stream(texts).anyMatch(line::contains))
                    .findFirst()
                    .orElse(""),
            line -> !line.isEmpty());
  }

  private ChildJvm living() {
    if (!process.isAlive()) {
      throw new AssertionError("ended with " + process.exitValue() + ", see " + output);
    }
    return this;
  }

  public List<String> lines() {
    try {
      return Files.readAllLines(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it run on some cores only, named as {@code taskset} does. */
  public void runOn(String cores) {
    tell("taskset", "-apc", cores);
  }

  /** SIGKILL; returns when it is gone. */
  public void kill() {
    process.destroyForcibly();
    exit(Duration.ofSeconds(20));
  }

  /** SIGTERM; returns the exit code. */
  public int terminate(Duration atMost) {
    process.destroy();
    return exit(atMost);
  }

  /** SIGSTOP: it does nothing more, and its connections stay open. */
  public void freeze() {
    tell("kill", "-STOP");
  }

  /** SIGCONT after {@link #freeze}: it goes on and does not know that time has passed. */
  public void thaw() {
    tell("kill", "-CONT");
  }

  /** Waits until it ends by itself; returns the exit code. */
  public int exit(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("still there after " + atMost + ", see " + output);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Runs a program whose last argument is the process. */
  private void tell(String... program) {
    List<String> command = new ArrayList<>(List.of(program));
    command.add(Long.toString(process.pid()));
    try {
      int exit = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).start().waitFor();
      if (exit != 0) {
        throw new AssertionError(command + " ended with " + exit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
