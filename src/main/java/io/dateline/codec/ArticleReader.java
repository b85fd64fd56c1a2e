package io.dateline.codec;

import io.dateline.article.Article;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.article.WarningCode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads raw records: strict about bytes, tolerant about shape. Any bytes give an article or a
 * rejection, the same each time, and never an exception. Thread-safe.
 *
 * <p>A record that begins with a brace or a bracket is JSON, anything else plain text. Of JSON the
 * members are found by their names ({@link InputField}), whatever the dialect.
 */
public final class ArticleReader {
  private final InputLimits limits;
  private final JsonTree tree;

  public ArticleReader(InputLimits limits) {
    this.limits = limits;
    this.tree = new JsonTree(limits);
  }

  /** Decodes one record. */
  public Decoded decode(byte[] value) {
    Notes notes = new Notes();
    Optional<Article> article =
        RawText.of(value, limits, notes)
            .flatMap(raw -> members(raw, notes))
            .flatMap(members -> new ArticleComposer(members, limits, notes).compose());
    return article.isPresent() && notes.sound()
        ? new Decoded.Accepted(article.get())
        : new Decoded.Refused(new Rejection(notes.faults()));
  }

  private Optional<Map<String, @Nullable Object>> members(RawText raw, Notes notes) {
    if (raw.looksLikeJson()) {
      return tree.object(raw, notes);
    }
    if (tree.isSingleValue(raw)) {
      notes.fault(RejectionCode.NOT_AN_OBJECT, "the record is a single JSON value");
      return Optional.empty();
    }
    notes.warn(WarningCode.PLAIN_TEXT_INPUT);
    return Optional.of(PlainText.fields(raw.text()));
  }
}
