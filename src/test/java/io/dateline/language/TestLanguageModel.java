package io.dateline.language;

import io.dateline.model.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The shipped language models, read once for all tests. */
final class TestLanguageModel {
  static final LanguageModel BOTH = read();
  static final FastTextModel MODEL = BOTH.fastText();

  private TestLanguageModel() {}

  private static LanguageModel read() {
    try {
      return LanguageModel.load(TestLanguageModel.class.getClassLoader(), ModelFiles.SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
