package io.dateline.demo;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.util.Locale;

/** Width of text on a terminal, in columns: ideographs take two, combining marks none. */
final class Columns {
  private Columns() {}

  /** The text, cut with an ellipsis where it is wider than {@code columns}. */
  static String fit(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = 0;
    int used = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      used += width(text.substring(end, next));
      if (used > columns - 1) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int east = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return east == EastAsianWidth.WIDE || east == EastAsianWidth.FULLWIDTH ? 2 : 1;
  }
}
