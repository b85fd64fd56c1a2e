package io.dateline.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plain text dialect: header lines, a blank line, the body.
 *
 * <p>A text may begin with the word of a header without meaning it ("date palms are ..."). So its
 * leading lines are headers only if every line before the first blank one is in the form of a
 * header, no two are of the same word, and one of them at least can be nothing else ({@link
 * HeaderLine#isCertain()}). Otherwise all of it is body, and nothing is lost.
 */
final class PlainText {
  static final String BODY = "body";

  private PlainText() {}

  /** The text as fields: its headers under their words, the rest under {@link #BODY}. */
  static Map<String, @Nullable Object> fields(String text) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    boolean certain = false;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end);
      at = behind(text, end);
      if (line.isBlank()) {
        if (fields.isEmpty()) {
          continue;
        }
        break;
      }
      Optional<HeaderLine> header = HeaderLine.of(line);
      if (header.isEmpty() || fields.containsKey(header.get().word())) {
        return Collections.singletonMap(BODY, text);
      }
      fields.put(header.get().word(), header.get().value());
      certain |= header.get().isCertain();
    }
    if (!certain) {
      return Collections.singletonMap(BODY, text);
    }
    fields.put(BODY, text.substring(at));
    return fields;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Index behind a line's end, CR LF being one. */
  private static int behind(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }
}
