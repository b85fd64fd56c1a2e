package io.dateline.sentiment;

import io.dateline.article.Polarity;
import io.dateline.article.Polarity.Scores;
import io.dateline.article.Sentiment;
import java.util.List;

/**
 * The polarity of an article out of those of its sentences: their mean, in which the headline
 * counts three times and each of the first two sentences of the body twice. Over 700 labelled
 * articles in 14 languages that is better than the plain mean by one or two points of macro F1, and
 * no other weights were better by more than chance.
 */
final class ArticlePolarity {
  private static final double WEIGHT_OF_HEADLINE = 3;
  private static final double WEIGHT_OF_LEAD = 2;
  private static final int SENTENCES_OF_LEAD = 2;

  private double negative;
  private double neutral;
  private double positive;
  private double weights;
  private double magnitude;
  private int ofBody;

  /** Takes the next sentence in order of the text. */
  void add(Scores scores, boolean headline) {
    double weight =
        headline ? WEIGHT_OF_HEADLINE : ofBody++ < SENTENCES_OF_LEAD ? WEIGHT_OF_LEAD : 1;
    negative += weight * scores.negative();
    neutral += weight * scores.neutral();
    positive += weight * scores.positive();
    weights += weight;
    magnitude += Math.abs(scores.positive() - scores.negative());
  }

  /**
   * An article without a sentence that says anything is neutral.
   *
   * @param sentences all that were added
   */
  Sentiment sentiment(List<Sentiment.Sentence> sentences) {
    Scores scores =
        weights == 0
            ? new Scores(0, 0, 1)
            : new Scores(positive / weights, negative / weights, neutral / weights);
    Polarity polarity = sentences.size() == 1 ? Polarity.of(scores) : Polarity.ofMean(scores);
    return new Sentiment(polarity, magnitude, sentences);
  }
}
