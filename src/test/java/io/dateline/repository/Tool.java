package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program that is no part of the build. Where it is not installed, the test is skipped. */
record Tool(String name) {

  /** What it prints; the test fails if it fails. */
  String run(String... arguments) {
    List<String> command = Stream.concat(Stream.of(name), Stream.of(arguments)).toList();
    Process process = start(command);
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s says: %s", command, output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      Assumptions.abort(
          "%s is not on the PATH (.ci/tools installs it): %s".formatted(name, e.getMessage()));
      throw new IllegalStateException(e);
    }
  }
}
