package io.dateline.language;

import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Chooses which sentences of a long text are read: passages at even distances. */
final class Passages {

  /** Passages that a long text is judged by. */
  private static final int COUNT = 8;

  private Passages() {}

  /** Numbers of the sentences to read, in order; all of them if they have {@code chars} at most. */
  static List<Integer> choose(List<Span> sentences, int chars) {
    long total = sentences.stream().mapToLong(Span::length).sum();
    List<Integer> chosen = new ArrayList<>();
    long before = 0;
    int passage = 0;
    long left = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int length = sentences.get(i).length();
      if (passage < COUNT && before >= total * passage / COUNT) {
        passage++;
        left = chars / COUNT;
      }
      if (total <= chars || left > 0) {
        chosen.add(i);
        left -= length;
      }
      before += length;
    }
    return chosen;
  }
}
