package io.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where articles come from. */
sealed interface Input {

  /** As it was given on the command line. */
  String name();

  /** Why it cannot be read, as far as that is known before it is tried. */
  Optional<String> obstacle();

  /**
   * @throws IOException if it cannot be read after all
   */
  InputStream open() throws IOException;

  static Input of(String name, InputStream standardInput) {
    return name.equals("-") ? new Standard(standardInput) : new File(Path.of(name));
  }

  /** Standard input. */
  record Standard(InputStream in) implements Input {
    @Override
    public String name() {
      return "-";
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public InputStream open() {
      return in;
    }
  }

  /** A file or anything else with a path, a pipe say. */
  record File(Path path) implements Input {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public Optional<String> obstacle() {
      if (!Files.exists(path)) {
        return Optional.of("there is no such file");
      }
      if (Files.isDirectory(path)) {
        return Optional.of("is a folder");
      }
      return Files.isReadable(path) ? Optional.empty() : Optional.of("may not be read");
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}
