package io.dateline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The raw articles that ship with the project: every file of a folder but its README. */
final class SeedFolder {
  private final Path folder;

  SeedFolder(Path folder) {
    this.folder = folder;
  }

  /** The articles' files in order of their names; empty if there is no such folder. */
  List<Path> articles() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(SeedFolder::isArticle).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the seeds in " + folder, e);
    }
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.startsWith(".") && !name.endsWith(".md");
  }
}
