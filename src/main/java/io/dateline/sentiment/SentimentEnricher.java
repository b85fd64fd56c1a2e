package io.dateline.sentiment;

import io.dateline.article.Annotations;
import io.dateline.article.Language;
import io.dateline.article.ModelCard;
import io.dateline.article.Polarity;
import io.dateline.article.Sentiment;
import io.dateline.article.Stage;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.PolarityHead;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the polarity of each sentence of an article and of the article as a whole. */
public final class SentimentEnricher implements Enricher {
  private final ModelCard model;
  private final PolarityHead polarity;

  /**
   * @param model the encoder's card
   */
  public SentimentEnricher(ModelCard model, PolarityHead polarity) {
    this.model = model;
    this.polarity = polarity;
  }

  @Override
  public Stage stage() {
    return Stage.SENTIMENT;
  }

  @Override
  public Optional<ModelCard> model() {
    return Optional.of(model);
  }

  @Override
  public Finding enrich(Reading reading, Annotations soFar, Deadline deadline) {
    String language = soFar.find(Language.class).map(Language::code).orElse(Language.UNDETERMINED);
    if (!polarity.knows(language)) {
      return new Finding.Skipped(
          WarningCode.LANGUAGE_UNSUPPORTED, "the model has learnt no polarity in " + language);
    }
    Encoding encoding = reading.encoding(deadline);
    int titleEnd = reading.article().text().title().length();
    List<Sentiment.Sentence> sentences = new ArrayList<>();
    ArticlePolarity whole = new ArticlePolarity();
    for (Span sentence : reading.sentences()) {
      polarity
          .ofText(encoding, sentence)
          .ifPresent(
              scores -> {
                whole.add(scores, sentence.end() <= titleEnd);
                sentences.add(
                    new Sentiment.Sentence(reading.offsets(sentence), Polarity.of(scores)));
              });
    }
    return new Finding.Found(
        soFar.with(Stage.SENTIMENT, whole.sentiment(sentences)),
        encoding.encodedEnd() < reading.text().length());
  }
}
