package io.dateline.value;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Language;
import io.dateline.article.PublishedDate;
import io.dateline.article.PublishedDate.Precision;
import io.dateline.article.Stage;
import io.dateline.article.Value;
import io.dateline.article.Values;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.testkit.NoEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article with a text, a language and a date, through the enricher. */
final class ReadArticle {
  private static final ValueEnricher ENRICHER = new ValueEnricher(ValueSettings.DEFAULT);

  private ReadArticle() {}

  static List<Value> values(String language, @Nullable String published, String text) {
    return values(ENRICHER, found(language), published, text)
        .annotations()
        .find(Values.class)
        .orElseThrow()
        .items();
  }

  static Finding.Found values(
      ValueEnricher enricher, Annotations soFar, @Nullable String published, String text) {
    Reading reading = new Reading(article(published, text), new NoEncoder());
    Deadline never = Deadline.after(Duration.ofHours(1), System::nanoTime);
    return (Finding.Found) enricher.enrich(reading, soFar, never);
  }

  static Article article(@Nullable String published, String text) {
    PublishedDate date =
        published == null ? null : new PublishedDate(published, Precision.DAY, published);
    return new Article(
        "a1",
        null,
        null,
        ArticleText.of(null, text),
        date,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        Map.of());
  }

  static Annotations found(String language) {
    return Annotations.NONE.with(
        Stage.LANGUAGE, new Language(language, 1, true, null, null, List.of(), List.of()));
  }

  /** As {@code QUANTITY 5 km = 5 kilometer; DATE ...}; a minus where there is none. */
  static String written(List<Value> values) {
    return values.isEmpty()
        ? "-"
        : values.stream().map(ReadArticle::written).collect(Collectors.joining("; "));
  }

  private static String written(Value value) {
    String worth = value.value() == null ? "?" : value.value();
    return Stream.of(
            value.type() + " " + value.text() + " = " + worth, value.unit(), value.currency())
        .filter(part -> part != null)
        .collect(Collectors.joining(" "));
  }
}
