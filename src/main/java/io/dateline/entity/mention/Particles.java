package io.dateline.entity.mention;

import io.dateline.text.Span;
import java.lang.Character.UnicodeScript;

/** Words of their own that are written together with names, in Chinese, Japanese and Korean. */
final class Particles {
  private static final int SHORTEST_NAME = 2;
  private static final String BEFORE_IN_CHINESE = "在是和与與及由从從被对對";
  private static final String BEHIND_IN_CHINESE = "的了在是和与與及";
  private static final String BEHIND_IN_JAPANESE = "のではにがをともへや";

  private Particles() {}

  static Span trim(String text, String language, Span span) {
    return switch (language) {
      case "zh" -> trim(text, span, BEFORE_IN_CHINESE, BEHIND_IN_CHINESE);
      case "ja" -> trim(text, span, "", BEHIND_IN_JAPANESE);
      case "ko" -> KoreanParticles.trim(text, span);
      default -> span;
    };
  }

  private static Span trim(String text, Span span, String before, String behind) {
    int begin = span.begin();
    int end = span.end();
    while (end - begin > SHORTEST_NAME
        && behind.indexOf(text.charAt(end - 1)) >= 0
        && UnicodeScript.of(text.charAt(end - 2)) != UnicodeScript.HIRAGANA) {
      end--;
    }
    while (end - begin > SHORTEST_NAME && before.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return new Span(begin, end);
  }
}
