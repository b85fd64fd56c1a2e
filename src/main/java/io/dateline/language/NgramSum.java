package io.dateline.language;

import java.util.Arrays;

/** The sum of the rows of a text's n-grams. Belongs to one thread. */
final class NgramSum {

  /** Chars whose n-grams are summed at once: few enough for the list of rows to stay in a cache. */
  private static final int CHARS_AT_ONCE = 256;

  private static final char SPACE = ' ';
  private static final char APOSTROPHE = '\'';
  private static final String APOSTROPHES = "'’ʼʻ‘";

  /** What each char is folded to: small letters and marks as they are, all else a space. */
  private static final char[] FOLDED = folded();

  private final NgramRows rows;
  private final int[] sums;
  private int count;

  NgramSum(NgramRows rows) {
    this.rows = rows;
    this.sums = new int[rows.dimension()];
  }

  /** Adds a passage: plain words, a space behind each. */
  void add(char[] plain, int length) {
    if (length == 0) {
      return;
    }
    char[] text = new char[length + 2];
    int end = 1;
    text[0] = SPACE;
    for (int i = 0; i < length; i++) {
      char c = FOLDED[plain[i]];
      if (c != SPACE || text[end - 1] != SPACE) {
        text[end++] = c;
      }
    }
    if (text[end - 1] != SPACE) {
      text[end++] = SPACE;
    }
    RowList found = new RowList();
    for (int from = 0; from < end; from += CHARS_AT_ONCE) {
      rows.find(text, from, Math.min(end, from + CHARS_AT_ONCE), end, found);
      rows.add(found, sums);
      count += found.size();
      found.clear();
    }
  }

  void add(NgramSum other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    count += other.count;
  }

  /** The sums {@code [dimension]}, not to be changed. */
  int[] sums() {
    return sums;
  }

  /** How many rows were added. */
  int count() {
    return count;
  }

  private static char[] folded() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    Arrays.fill(folded, SPACE);
    for (int i = 0; i < folded.length; i++) {
      char c = (char) i;
      if (Character.isLetter(c) || isMark(c)) {
        folded[i] = Character.toLowerCase(c);
      }
    }
    APOSTROPHES.chars().forEach(c -> folded[c] = APOSTROPHE);
    return folded;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
