package io.dateline.codec;

import java.util.List;
import java.util.Locale;

/**
 * The alias table: under which names the dialects have what Dateline knows of an article. The one
 * place to teach the decoder another dialect.
 *
 * <p>Names are compared without regard to case, {@code _} and {@code -}: {@code pubDate} also
 * matches {@code pub_date}. The first name that holds something wins; others of the same list that
 * say something else are a {@code FIELD_CONFLICT}. A name of the second list means something
 * similar, stands in where the first list has nothing, and is otherwise no conflict. What is not
 * used stays under {@code extensions}.
 */
enum InputField {
  ID(Shape.WORD, either("id", "guid", "uuid", "articleId", "identifier"), orElse()),
  /** The name of the item in ninjs, of the node in JSON-LD. */
  URI(Shape.WORD, either("uri", "@id"), orElse()),
  URL(
      Shape.ADDRESS,
      either("url", "link", "canonicalUrl", "webUrl", "permalink"),
      orElse("links", "mainEntityOfPage")),
  /** {@code headlines} of ninjs 2 and 3 before its {@code title}, which is a name for editors. */
  TITLE(Shape.PROSE, either("headlines", "title", "headline", "webTitle"), orElse("name")),
  BODY(
      Shape.PROSE,
      either(
          "body",
          "text",
          "content",
          "maintext",
          "bodyText",
          "bodies",
          "articleBody",
          "contentText",
          "fullText"),
      orElse()),
  BODY_HTML(
      Shape.PROSE,
      either("bodyHtml", "contentHtml", "bodyXhtml", "content:encoded", "contentEncoded", "html"),
      orElse()),
  /** Serves as body where there is none. */
  SUMMARY(
      Shape.PROSE,
      either(),
      orElse(
          "summary", "description", "abstract", "lead", "standfirst", "excerpt", "descriptions")),
  PUBLISHED(
      Shape.FIGURE,
      either(
          "published",
          "publishedAt",
          "pubDate",
          "date",
          "dateTime",
          "datePublished",
          "publishDate",
          "publishedDate",
          "publicationDate",
          "webPublicationDate"),
      orElse(
          "isoDate",
          "dc:date",
          "contentCreated",
          "firstCreated",
          "dateCreated",
          "createdAt",
          "created",
          "versionCreated",
          "timestamp")),
  LANGUAGE(
      Shape.LANGUAGE,
      either("language", "lang", "inLanguage", "languageCode", "dc:language"),
      orElse("locale")),
  BY(
      Shape.NAMES,
      either("by", "byline", "author", "authors", "creator", "dc:creator", "bylines"),
      orElse()),
  /** Read by {@link Sources}, as an object has more than a name. */
  SOURCE(
      Shape.WORD,
      either("source", "publisher", "site", "siteName", "infoSources", "provider"),
      orElse()),
  DOMAIN(Shape.WORD, either("domain", "sourceDomain"), orElse()),
  VERSION(Shape.FIGURE, either("version"), orElse()),
  PUB_STATUS(Shape.WORD, either("pubStatus"), orElse());

  private final Shape shape;
  private final List<String> names;
  private final List<String> substitutes;
  private final List<String> foldedNames;
  private final List<String> foldedSubstitutes;

  InputField(Shape shape, List<String> names, List<String> substitutes) {
    this.shape = shape;
    this.names = names;
    this.substitutes = substitutes;
    this.foldedNames = names.stream().map(InputField::fold).toList();
    this.foldedSubstitutes = substitutes.stream().map(InputField::fold).toList();
  }

  Shape shape() {
    return shape;
  }

  /** Names of the same thing, first choice first. */
  List<String> names() {
    return names;
  }

  /** Names of something that can stand in, first choice first. */
  List<String> substitutes() {
    return substitutes;
  }

  /** {@link #names()} as they are compared. */
  List<String> foldedNames() {
    return foldedNames;
  }

  /** {@link #substitutes()} as they are compared. */
  List<String> foldedSubstitutes() {
    return foldedSubstitutes;
  }

  /** A name as it is compared. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static List<String> either(String... names) {
    return List.of(names);
  }

  private static List<String> orElse(String... names) {
    return List.of(names);
  }
}
