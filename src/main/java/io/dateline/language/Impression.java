package io.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text looks like to the language model: passages that were read, one or more. Belongs to
 * one thread.
 */
final class Impression {

  /** As much as a syllable or a word of one sign says, in letters. */
  static final int LETTERS_A_SYLLABLE = 3;

  private final LanguageModel model;
  private final TextVector vector;
  private final Scripts scripts = new Scripts();
  private final List<PlainWords> parts = new ArrayList<>();
  private @Nullable NgramSum sum;

  /** Of nothing yet. */
  Impression(LanguageModel model) {
    this.model = model;
    this.vector = model.fastText().vector();
  }

  static Impression of(LanguageModel model, String text, int begin, int end) {
    Impression impression = new Impression(model);
    PlainWords words = PlainWords.of(text, begin, end);
    impression.vector.add(words.chars(), words.length());
    impression.scripts.add(words.scripts());
    impression.parts.add(words);
    return impression;
  }

  void add(Impression other) {
    vector.add(other.vector);
    scripts.add(other.scripts);
    parts.addAll(other.parts);
    sum = null;
  }

  /** What it consists of. */
  List<PlainWords> parts() {
    return parts;
  }

  /** Its n-grams, which are looked up when they are asked for: most texts need none. */
  NgramSum sum() {
    NgramSum found = sum;
    if (found == null) {
      found = model.ngrams().sum();
      for (PlainWords part : parts) {
        found.add(part);
      }
      sum = found;
    }
    return found;
  }

  /** fastText's view of it, {@code [fastText's dimension]}. */
  float[] view() {
    TextVector whole = model.fastText().vector();
    whole.add(vector);
    whole.addEnd();
    return whole.mean();
  }

  Scripts scripts() {
    return scripts;
  }

  int letters() {
    return scripts.letters(LETTERS_A_SYLLABLE);
  }
}
