package io.dateline.model;

import io.dateline.article.ModelCard;
import io.dateline.text.Span;
import java.util.List;

/** Reads a text once and says something about each of its pieces. Thread-safe. */
public interface TextEncoder {

  /**
   * Encodes a text of any length, in time linear in it.
   *
   * @param text any text
   * @param sentences its sentences in order, without overlap; where windows are cut
   * @param deadline checked between windows
   * @throws Deadline.Exceeded when the time is over
   */
  Encoding encode(String text, List<Span> sentences, Deadline deadline);

  ModelCard card();
}
