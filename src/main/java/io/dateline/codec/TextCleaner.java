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
    String cleaned = (needsWork(text) ? rewritten(key, text) : text).strip();
    return cleaned.codePoints().anyMatch(TextCleaner::isVisible)
        ? Optional.of(cleaned)
        : Optional.empty();
  }

  /** Text in one line, white space made single; empty if nothing in it can be seen. */
  Optional<String> line(String key, String text) {
    return block(key, text).map(t -> WHITE_SPACE.matcher(t).replaceAll(" "));
  }

  private static boolean needsWork(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (endsLineOtherwise(c) || isControl(c)) {
        return true;
      }
    }
    return false;
  }

  private String rewritten(String key, String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean lineEnds = false;
    boolean controls = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (endsLineOtherwise(c)) {
        lineEnds = true;
        if (!text.startsWith("\r\n", i)) {
          kept.append('\n');
        }
      } else if (isControl(c)) {
        controls = true;
      } else {
        kept.append(c);
      }
    }
    if (lineEnds) {
      notes.warn(WarningCode.LINE_ENDINGS_NORMALIZED, key);
    }
    if (controls) {
      notes.warn(WarningCode.CONTROL_CHARACTERS_REMOVED, key);
    }
    return kept.toString();
  }

  /** CR, vertical tab, form feed, NEL, and Unicode's separators of lines and paragraphs. */
  private static boolean endsLineOtherwise(char c) {
    return c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Controls of both ranges, soft hyphens, annotation marks, and what is no character at all. */
  private static boolean isControl(char c) {
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
