package io.dateline.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as decoded from any input dialect, before enrichment.
 *
 * @param id as supplied, else derived from the URL, else from the text
 * @param uri the producer's URI, where it names the article so
 * @param url where the article can be read
 * @param text headline and body
 * @param published when it was published, as far as that could be read
 * @param languageHint what the producer says of the language, as it came
 * @param by byline
 * @param source who published it
 * @param version the producer's version of the article
 * @param pubStatus whether it may be used; null where the producer says nothing
 * @param warnings what had to be mended to read it
 * @param extensions input fields that Dateline does not know, in input order: maps, lists, strings,
 *     numbers, booleans and nulls
 */
public record Article(
    String id,
    @Nullable String uri,
    @Nullable String url,
    ArticleText text,
    @Nullable PublishedDate published,
    @Nullable String languageHint,
    @Nullable String by,
    @Nullable Source source,
    @Nullable String version,
    @Nullable PubStatus pubStatus,
    List<Warning> warnings,
    Map<String, @Nullable Object> extensions) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article's id must not be blank");
    }
    if (text.value().isEmpty() && pubStatus != PubStatus.CANCELED) {
      throw new IllegalArgumentException("only a cancelled article may lack a text");
    }
    warnings = List.copyOf(warnings);
    // Map.copyOf refuses nulls and loses the order, and the input's order is part of its bytes
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }

  public Article withoutExtensions() {
    return new Article(
        id,
        uri,
        url,
        text,
        published,
        languageHint,
        by,
        source,
        version,
        pubStatus,
        warnings,
        Map.of());
  }
}
