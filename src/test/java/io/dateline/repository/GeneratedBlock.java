package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document that is made from the code, between two marks. With {@code
 * -Drewrite.docs=true} it is written, else it must be what the code says.
 */
public final class GeneratedBlock {
  private static final boolean REWRITE = Boolean.getBoolean("rewrite.docs");

  private final Path document;
  private final String begin;
  private final String end;

  public GeneratedBlock(Path document, String name) {
    this.document = document;
    this.begin = "<!-- generated: %s -->\n".formatted(name);
    this.end = "<!-- end: %s -->".formatted(name);
  }

  /** Fails, or rewrites the document, if the block is not {@code content}. */
  public void mustBe(String content) {
    try {
      String text = Files.readString(document);
      int from = text.indexOf(begin);
      int to = text.indexOf(end);
      assertThat(from >= 0 && to > from)
          .as("%s has the marks %s", document, begin.strip())
          .isTrue();
      String wanted = text.substring(0, from + begin.length()) + content + text.substring(to);
      if (REWRITE) {
        Files.writeString(document, wanted);
      }
      assertThat(Files.readString(document))
          .as("%s follows the code (rewrite it with -Drewrite.docs=true)", document)
          .isEqualTo(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
