package io.dateline.article;

import java.util.List;

/**
 * The sentiment of an article.
 *
 * @param document the polarity of the whole
 * @param magnitude how much polarity there is in all, either way: the sum of the sentences'
 *     absolute scores, 0 or more
 * @param sentences the polarity of each sentence, in order of the text
 */
public record Sentiment(Polarity document, double magnitude, List<Sentence> sentences)
    implements Annotation {

  public Sentiment {
    sentences = List.copyOf(sentences);
  }

  /** A sentence's place and polarity. */
  public record Sentence(Offsets offsets, Polarity polarity) {}
}
