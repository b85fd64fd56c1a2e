package io.dateline.entity.mention;

import io.dateline.text.Span;
import java.util.regex.Pattern;

/** The stop behind {@code U.S.}, {@code Inc.} or {@code John R.}, which is part of the name. */
final class Stops {
  private static final String INITIAL = "\\s\\p{Lu}$";
  private static final String LETTERS = "(?:^|\\P{L})\\p{L}\\.\\p{L}$";

  /** {@code EE. UU.}: in Spanish the plural is written so. */
  private static final String DOUBLED_LETTERS = "(\\p{Lu})\\1\\.\\s?(\\p{Lu})\\2$";

  private static final String WORDS = "(?:^|\\s)(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros|Dr|St|Mt)$";

  private static final Pattern ABBREVIATION =
      Pattern.compile(String.join("|", INITIAL, LETTERS, DOUBLED_LETTERS, WORDS));

  /** Sovereigns have one in many languages; elsewhere the sentence ends. */
  private static final Pattern ORDINAL = Pattern.compile("\\s[IVX]+$");

  private Stops() {}

  /**
   * The name with its stop.
   *
   * @param recognizedEnd where the name ended before it was trimmed
   */
  static Span add(String text, Span span, int recognizedEnd) {
    if (span.end() == text.length() || text.charAt(span.end()) != '.') {
      return span;
    }
    String name = span.of(text);
    boolean belongs =
        ABBREVIATION.matcher(name).find()
            || (span.end() < recognizedEnd && ORDINAL.matcher(name).find());
    return belongs ? new Span(span.begin(), span.end() + 1) : span;
  }
}
