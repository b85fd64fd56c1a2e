package io.dateline.language;

import io.dateline.text.Span;

/**
 * A sentence that is read for its language.
 *
 * @param number of the sentence in the text
 * @param span its place
 * @param impression what it looks like to the model
 */
record Passage(int number, Span span, Impression impression) {

  int letters() {
    return impression.letters();
  }
}
