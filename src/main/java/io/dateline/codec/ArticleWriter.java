package io.dateline.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.WarningCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes enriched articles as UTF-8 JSON, members in the order of {@code
 * schemas/enriched-article.schema.json}. The same article gives the same bytes. Thread-safe.
 */
public final class ArticleWriter {
  static final String SCHEMA_VERSION = "1.0";
  private static final String OFFSET_UNIT = "unicode-code-point";

  /** Emoji as four bytes and not as twelve of escapes. */
  private final JsonFactory factory =
      new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final AnnotationWriter annotations = new AnnotationWriter();

  public byte[] write(EnrichedArticle enriched) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8 * 1024);
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      write(new JsonMembers(json), enriched);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written to it", e);
    }
    return out.toByteArray();
  }

  private void write(JsonMembers json, EnrichedArticle enriched) throws IOException {
    Article article = enriched.article();
    json.begin();
    json.text("schemaVersion", SCHEMA_VERSION);
    json.text("id", article.id());
    json.text("uri", article.uri());
    json.text("url", article.url());
    json.text("title", article.text().titleLength() == 0 ? null : article.text().title());
    json.text("by", article.by());
    json.text("version", article.version());
    json.word("pubStatus", article.pubStatus());
    json.published(article.published());
    json.source(article.source());
    json.text("languageHint", article.languageHint());
    text(json, article.text(), echoes(enriched));
    for (var found : enriched.annotations().byStage().entrySet()) {
      annotations.write(json, found.getKey().field(), found.getValue());
    }
    EnrichmentWriter.write(json, enriched);
    json.object("extensions", article.extensions());
    json.end();
  }

  private static void text(JsonMembers json, ArticleText text, boolean echo) throws IOException {
    json.begin("text");
    json.text("value", echo ? text.value() : null);
    json.number("titleLength", text.titleLength());
    json.number("length", text.length());
    json.text("sha256", text.sha256());
    json.text("offsetUnit", OFFSET_UNIT);
    json.end();
  }

  /** A record says by its own warnings that it goes without the text. */
  private static boolean echoes(EnrichedArticle enriched) {
    return enriched.annotations().warnings().stream()
        .noneMatch(w -> w.code() == WarningCode.REDUCED_TEXT);
  }
}
