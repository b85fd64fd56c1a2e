package io.dateline.codec;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line before a plain text that says something of it.
 *
 * @param word what it says, in lower case
 * @param value not blank; of a date the whole line, as it came
 * @param colon whether a colon stands between the two
 */
record HeaderLine(String word, String value, boolean colon) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z]{2,9})(?:\\s*+(:)\\s*+|\\s++)(\\S.*+)");

  private static final Predicate<String> ANYTHING = value -> false;
  private static final Predicate<String> DATE = value -> DateReader.read(value).isPresent();
  private static final Predicate<String> WORD = Pattern.compile("\\S*\\d\\S*").asMatchPredicate();
  private static final Predicate<String> ADDRESS =
      Pattern.compile("https?://\\S+").asMatchPredicate();
  private static final Predicate<String> LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*").asMatchPredicate();

  /** What the value of each word must look like to be meant without a colon. */
  private static final Map<String, Predicate<String>> WORDS =
      Map.ofEntries(
          Map.entry("date", DATE),
          Map.entry("published", DATE),
          Map.entry("title", ANYTHING),
          Map.entry("headline", ANYTHING),
          Map.entry("source", ANYTHING),
          Map.entry("language", LANGUAGE),
          Map.entry("lang", LANGUAGE),
          Map.entry("url", ADDRESS),
          Map.entry("link", ADDRESS),
          Map.entry("id", WORD),
          Map.entry("by", ANYTHING),
          Map.entry("author", ANYTHING));

  /** The line as a header; empty if it is not in the form of one. */
  static Optional<HeaderLine> of(String line) {
    Matcher form = FORM.matcher(line.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String word = form.group(1).toLowerCase(Locale.ROOT);
    Predicate<String> promise = WORDS.get(word);
    return promise == null
        ? Optional.empty()
        : Optional.of(
            new HeaderLine(word, promise == DATE ? line : form.group(3), form.group(2) != null));
  }

  /** Whether this can be nothing but a header. */
  boolean isCertain() {
    return colon || WORDS.getOrDefault(word, ANYTHING).test(value);
  }
}
