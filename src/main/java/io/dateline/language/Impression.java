package io.dateline.language;

/** What a passage looks like to the language model. Belongs to one thread. */
final class Impression {

  /** As much as a syllable or a word of one sign says, in letters. */
  static final int LETTERS_A_SYLLABLE = 3;

  private final TextVector vector;
  private final Scripts scripts;

  private Impression(TextVector vector, Scripts scripts) {
    this.vector = vector;
    this.scripts = scripts;
  }

  /** Of nothing yet. */
  Impression(FastTextModel model) {
    this(model.vector(), new Scripts());
  }

  static Impression of(FastTextModel model, String text, int begin, int end) {
    PlainWords words = PlainWords.of(text, begin, end);
    TextVector vector = model.vector();
    vector.add(words.chars(), words.length());
    return new Impression(vector, words.scripts());
  }

  void add(Impression other) {
    vector.add(other.vector);
    scripts.add(other.scripts);
  }

  TextVector vector() {
    return vector;
  }

  Scripts scripts() {
    return scripts;
  }

  int letters() {
    return scripts.letters(LETTERS_A_SYLLABLE);
  }
}
