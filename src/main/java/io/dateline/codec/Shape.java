package io.dateline.codec;

import java.util.List;

/**
 * In what forms a field may come besides a string.
 *
 * <p>Feeds wrap a word in an object ({@code {"value": ...}}, {@code {"#text": ...}} of XML made
 * JSON, {@code {"@value": ...}} of JSON-LD, {@code {"rendered": ...}} of blogs) or in an array.
 */
enum Shape {
  /** One word; of an array the first. */
  WORD("", Also.NOTHING, "value", "#text", "_", "$t", "$", "$oid", "@value", "content", "@id"),
  /** One word or number; of an array the first. */
  FIGURE("", Also.NUMBERS, "value", "#text", "_", "$t", "$", "$date", "@value"),
  /** Text in paragraphs, which an array holds one by one. */
  PROSE(
      "\n\n",
      Also.NOTHING,
      "value",
      "#text",
      "_",
      "$t",
      "$",
      "@value",
      "rendered",
      "main",
      "text",
      "content"),
  /** Names of people; of an array all. */
  NAMES(", ", Also.ARRAYS, "name", "value", "literal", "@value", "#text", "_", "$t"),
  /** An address; of an array the first. */
  ADDRESS("", Also.ARRAYS, "href", "url", "@id", "value", "#text", "_", "$t"),
  /** A language, by its code rather than by its name. */
  LANGUAGE(
      "", Also.NOTHING, "alternateName", "code", "identifier", "value", "@value", "#text", "name");

  /** What is as good as a string or an object; anything else is a {@code TYPE_COERCED}. */
  private enum Also {
    NOTHING,
    NUMBERS,
    ARRAYS
  }

  private final String joint;
  private final Also also;
  private final List<String> members;

  /**
   * @param joint between the elements of an array; empty where only the first counts
   * @param members of an object, one of which holds the string; the first that does wins
   */
  Shape(String joint, Also also, String... members) {
    this.joint = joint;
    this.also = also;
    this.members = List.of(members);
  }

  String joint() {
    return joint;
  }

  boolean takesNumbers() {
    return also == Also.NUMBERS;
  }

  boolean takesArrays() {
    return also == Also.ARRAYS;
  }

  List<String> members() {
    return members;
  }
}
