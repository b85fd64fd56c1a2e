package io.dateline.text;

import io.dateline.article.Offsets;
import org.jspecify.annotations.Nullable;

/**
 * The way from UTF-16 indices of one text to code points. Costs nothing for texts within the basic
 * plane, four bytes a char for others.
 */
public final class CodePoints {
  /** Code points before each char, or null where the two counts are the same. */
  private final int @Nullable [] before;

  private CodePoints(int @Nullable [] before) {
    this.before = before;
  }

  public static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new CodePoints(null);
    }
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      if (!Character.isHighSurrogate(text.charAt(i))) {
        count++;
      }
    }
    before[text.length()] = count;
    return new CodePoints(before);
  }

  public Offsets offsets(Span span) {
    return new Offsets(at(span.begin()), at(span.end()));
  }

  /** Code points before the char at {@code index}. */
  public int at(int index) {
    return before == null ? index : before[index];
  }
}
