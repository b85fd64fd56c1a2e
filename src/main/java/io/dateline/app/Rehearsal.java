package io.dateline.app;

import io.dateline.desk.Desk;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts the whole service, enriches the articles that are named and stops. What it loads and links
 * meanwhile is what {@code -XX:AOTCacheOutput} records when the image is built; no broker needs to
 * be there for it.
 */
public final class Rehearsal implements QuarkusApplication {
  static final String COMMAND = "rehearse";

  private final Desk desk;

  Rehearsal(Desk desk) {
    this.desk = desk;
  }

  /**
   * @param files the command's own name, then files of one article each
   */
  @Override
  public int run(String... files) throws IOException {
    for (int i = 1; i < files.length; i++) {
      desk.handle(Files.readAllBytes(Path.of(files[i])));
    }
    return 0;
  }
}
