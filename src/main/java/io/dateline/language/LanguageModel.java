package io.dateline.language;

import io.dateline.article.ModelCard;
import io.dateline.model.ModelFiles;
import java.io.IOException;

/**
 * What languages look like: n-grams learned from news in 120 languages beside fastText's model of
 * 176. Thread-safe.
 */
public final class LanguageModel {

  /** The name of its description among the models. */
  private static final String NAME = "languages";

  private static final String FILE = "languages.bin";

  private final ModelCard card;
  private final NgramModel ngrams;
  private final FastTextModel fastText;

  LanguageModel(ModelCard card, NgramModel ngrams, FastTextModel fastText) {
    this.card = card;
    this.ngrams = ngrams;
    this.fastText = fastText;
  }

  /**
   * Loads both models, which lie under {@code root} on the class path.
   *
   * @throws IOException if a file is missing, damaged, or not what its description says
   */
  public static LanguageModel load(ClassLoader classes, String root) throws IOException {
    ModelFiles files = ModelFiles.of(classes, root, NAME);
    NgramModel ngrams = new NgramReader(files.read(FILE)).read();
    return new LanguageModel(files.card(FILE), ngrams, FastTextModel.load(classes, root));
  }

  public ModelCard card() {
    return card;
  }

  NgramModel ngrams() {
    return ngrams;
  }

  FastTextModel fastText() {
    return fastText;
  }
}
