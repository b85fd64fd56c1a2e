package io.dateline.codec;

import io.dateline.article.WarningCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of a text what no reader sees and no format should carry. Letters stay as they are, not
 * even normalised to NFC: offsets refer to the published text, and a consumer must find its own
 * text in it. Joiners, zero-width spaces and marks of direction stay too: Persian, Hindi, Khmer and
 * every right-to-left text need them.
 */
final class TextCleaner {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s++");
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Notes notes;

  TextCleaner(Notes notes) {
    this.notes = notes;
  }

  /** Text in lines and paragraphs; empty if nothing in it can be seen. */
  Optional<String> block(String key, String text) {
    String cleaned = withoutControls(key, withLineFeeds(key, text)).strip();
    return cleaned.codePoints().anyMatch(TextCleaner::isVisible)
        ? Optional.of(cleaned)
        : Optional.empty();
  }

  /** Text in one line, white space made single; empty if nothing in it can be seen. */
  Optional<String> line(String key, String text) {
    return block(key, text).map(t -> WHITE_SPACE.matcher(t).replaceAll(" "));
  }

  private String withLineFeeds(String key, String text) {
    if (text.chars().noneMatch(TextCleaner::endsLineOtherwise)) {
      return text;
    }
    notes.warn(WarningCode.LINE_ENDINGS_NORMALIZED, key);
    StringBuilder lines = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!first) {
        lines.append(endsLineOtherwise(c) ? '\n' : c);
      }
    }
    return lines.toString();
  }

  /** CR, vertical tab, form feed, NEL, and Unicode's separators of lines and paragraphs. */
  private static boolean endsLineOtherwise(int c) {
    return c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private String withoutControls(String key, String text) {
    if (text.chars().noneMatch(TextCleaner::isControl)) {
      return text;
    }
    notes.warn(WarningCode.CONTROL_CHARACTERS_REMOVED, key);
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c < 0xA0
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }
}
