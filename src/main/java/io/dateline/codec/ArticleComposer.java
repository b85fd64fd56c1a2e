package io.dateline.codec;

import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.PubStatus;
import io.dateline.article.PublishedDate;
import io.dateline.article.RejectionCode;
import io.dateline.article.Source;
import io.dateline.codec.Fields.Taken;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an article of an input object's members. Belongs to one record. */
final class ArticleComposer {
  private final Fields fields;
  private final InputLimits limits;
  private final Notes notes;
  private final TextCleaner cleaner;

  ArticleComposer(Map<String, @Nullable Object> members, InputLimits limits, Notes notes) {
    this.fields = new Fields(members, notes);
    this.limits = limits;
    this.notes = notes;
    this.cleaner = new TextCleaner(notes);
  }

  /** The article; empty, with a fault noted, if there is nothing in it. */
  Optional<Article> compose() {
    PubStatus status =
        fields.take(InputField.PUB_STATUS, PubStatuses::read).map(Taken::value).orElse(null);
    ArticleText text = new TextComposer(fields, cleaner, notes).compose();
    ArticleNames names = new ArticleNames(id(), line(InputField.URI), line(InputField.URL));
    if (text.value().isEmpty() && !(status == PubStatus.CANCELED && names.any())) {
      notes.fault(RejectionCode.NO_TEXT, "neither a headline nor a body");
      return Optional.empty();
    }
    PublishedDate published = published();
    String language = line(InputField.LANGUAGE);
    String by = line(InputField.BY);
    Source source = source();
    String version = line(InputField.VERSION);
    // every field has been read: what is noted and what is left is complete
    return Optional.of(
        new Article(
            names.idOr(text, limits.maxIdLength()),
            names.uri(),
            names.url(),
            text,
            published,
            language,
            by,
            source,
            version,
            status,
            notes.warnings(),
            fields.rest()));
  }

  /** A supplied id; one that is too long is left where it is, as it is no use as a key. */
  private @Nullable String id() {
    return fields
        .take(
            InputField.ID,
            raw ->
                FieldForms.text(Shape.WORD, raw)
                    .filter(said -> said.value().length() <= limits.maxIdLength()))
        .flatMap(taken -> cleaner.line(taken.key(), taken.value()))
        .orElse(null);
  }

  private @Nullable String line(InputField field) {
    return fields
        .take(field, raw -> FieldForms.text(field.shape(), raw))
        .flatMap(taken -> cleaner.line(taken.key(), taken.value()))
        .orElse(null);
  }

  private @Nullable PublishedDate published() {
    return fields
        .take(InputField.PUBLISHED, raw -> FieldForms.text(Shape.FIGURE, raw))
        .map(taken -> DateReader.published(taken.key(), taken.value(), notes))
        .orElse(null);
  }

  private @Nullable Source source() {
    Source source = fields.take(InputField.SOURCE, Sources::read).map(Taken::value).orElse(null);
    String domain = line(InputField.DOMAIN);
    return domain == null ? source : Sources.withDomain(source, domain);
  }
}
