package io.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. Linear in the length of the text. */
public final class Sentences {
  private Sentences() {}

  /**
   * The sentences of a text in order, white space around them left out. The headline and the body
   * never share one, nor do two paragraphs.
   *
   * @param titleLength chars of the headline at the start of the text, 0 where there is none
   */
  public static List<Span> split(String text, int titleLength) {
    List<Span> sentences = new ArrayList<>();
    splitBlock(text, 0, titleLength, sentences);
    splitBlock(text, titleLength, text.length(), sentences);
    return List.copyOf(sentences);
  }

  private static void splitBlock(String text, int from, int to, List<Span> sentences) {
    for (Span paragraph : Paragraphs.split(text, from, to)) {
      int begin = paragraph.begin();
      for (int end : SentenceEnds.of(text, paragraph)) {
        LongSentences.cut(text, begin, end, sentences);
        begin = end;
      }
      LongSentences.cut(text, begin, paragraph.end(), sentences);
    }
  }
}
