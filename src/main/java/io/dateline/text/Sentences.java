package io.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. */
public final class Sentences {
  private Sentences() {}

  /**
   * The sentences of a text in order, white space around them left out.
   *
   * @param titleLength chars of the headline at the start of the text, 0 where there is none
   */
  public static List<Span> split(String text, int titleLength) {
    List<Span> sentences = new ArrayList<>();
    if (titleLength > 0) {
      sentences.add(new Span(0, titleLength));
    }
    return sentences;
  }
}
