package io.dateline.codec;

import io.dateline.article.ArticleText;
import io.dateline.article.WarningCode;
import io.dateline.codec.Fields.Taken;
import java.util.List;
import java.util.Optional;

/** Makes an article's text of the fields that may hold headline and body. */
final class TextComposer {
  /** Where a body may be, first choice first. */
  private static final List<InputField> BODIES =
      List.of(InputField.BODY, InputField.BODY_HTML, InputField.SUMMARY);

  private final Fields fields;
  private final TextCleaner cleaner;
  private final Notes notes;

  TextComposer(Fields fields, TextCleaner cleaner, Notes notes) {
    this.fields = fields;
    this.cleaner = cleaner;
    this.notes = notes;
  }

  /** Headline and body as far as there are any, with warnings of what there is not. */
  ArticleText compose() {
    Optional<String> title =
        fields
            .take(InputField.TITLE, Prose::read)
            .flatMap(taken -> cleaner.line(taken.key(), text(taken, false)));
    Optional<String> body = BODIES.stream().map(this::body).flatMap(Optional::stream).findFirst();
    if (title.isEmpty() && body.isPresent()) {
      notes.warn(WarningCode.NO_TITLE);
    }
    if (body.isEmpty() && title.isPresent()) {
      notes.warn(WarningCode.NO_BODY);
    }
    return ArticleText.of(title.orElse(null), body.orElse(null));
  }

  private Optional<String> body(InputField field) {
    return fields
        .take(field, Prose::read)
        .flatMap(taken -> cleaner.block(taken.key(), text(taken, field == InputField.BODY_HTML)));
  }

  private String text(Taken<Prose> taken, boolean markup) {
    String text = taken.value().text();
    if (!markup && !taken.value().markup() && !Markup.isLikely(text)) {
      return text;
    }
    notes.warn(WarningCode.HTML_CONVERTED, taken.key());
    return Markup.toText(text);
  }
}
