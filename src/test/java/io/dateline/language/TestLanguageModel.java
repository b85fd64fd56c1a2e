package io.dateline.language;

import io.dateline.model.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The shipped language model, read once for all tests. */
final class TestLanguageModel {
  static final FastTextModel MODEL = read();

  private TestLanguageModel() {}

  private static FastTextModel read() {
    try {
      return FastTextModel.load(TestLanguageModel.class.getClassLoader(), ModelFiles.SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
