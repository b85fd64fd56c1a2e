package io.dateline.enricher;

import io.dateline.article.Article;
import io.dateline.article.Offsets;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.TextEncoder;
import io.dateline.text.CodePoints;
import io.dateline.text.Sentences;
import io.dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the enrichers read it: sentences and encoding are made once, by whoever asks first.
 * Belongs to one thread.
 */
public final class Reading {
  private final Article article;
  private final TextEncoder encoder;
  private final CodePoints codePoints;
  private @Nullable List<Span> sentences;
  private @Nullable Encoding encoding;

  public Reading(Article article, TextEncoder encoder) {
    this.article = article;
    this.encoder = encoder;
    this.codePoints = CodePoints.of(article.text().value());
  }

  public Article article() {
    return article;
  }

  /** The published text, to which spans refer in UTF-16 units and offsets in code points. */
  public String text() {
    return article.text().value();
  }

  /** The sentences of the text in order; the headline never shares one with the body. */
  public List<Span> sentences() {
    if (sentences == null) {
      sentences = Sentences.split(text(), article.text().title().length());
    }
    return sentences;
  }

  /**
   * The encoder's word on the whole text.
   *
   * @throws Deadline.Exceeded when the time is over; a later stage may ask again
   */
  public Encoding encoding(Deadline deadline) {
    if (encoding == null) {
      encoding = encoder.encode(text(), sentences(), deadline);
    }
    return encoding;
  }

  public Offsets offsets(Span span) {
    return codePoints.offsets(span);
  }
}
