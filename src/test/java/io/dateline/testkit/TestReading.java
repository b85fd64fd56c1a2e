package io.dateline.testkit;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Language;
import io.dateline.article.Stage;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.model.TextEncoder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article to be read by one enricher, with the language that was found before. */
public record TestReading(@Nullable String title, String body, @Nullable String language) {

  /** The text as it is published. */
  public ArticleText text() {
    return ArticleText.of(title, body);
  }

  public Finding read(Enricher enricher, TextEncoder encoder) {
    Article article = PlainArticle.of("a1", text());
    Deadline deadline = Deadline.after(Duration.ofHours(1), System::nanoTime);
    return enricher.enrich(new Reading(article, encoder), soFar(), deadline);
  }

  private Annotations soFar() {
    return language == null
        ? Annotations.NONE
        : Annotations.NONE.with(
            Stage.LANGUAGE, new Language(language, 1, true, null, null, List.of(), List.of()));
  }
}
