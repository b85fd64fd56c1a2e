package io.dateline.language;

/** The sum of the rows of a text's n-grams. Belongs to one thread. */
final class NgramSum {

  /** Chars whose n-grams are summed at once: few enough for the list of rows to stay in a cache. */
  private static final int CHARS_AT_ONCE = 256;

  private final NgramRows rows;
  private final int[] sums;
  private int count;

  NgramSum(NgramRows rows) {
    this.rows = rows;
    this.sums = new int[rows.dimension()];
  }

  /** Adds a passage. */
  void add(PlainWords passage) {
    FoldedText text = FoldedText.of(passage);
    int end = text.length();
    RowList found = new RowList();
    for (int from = 0; from < end; from += CHARS_AT_ONCE) {
      rows.find(text.chars(), from, Math.min(end, from + CHARS_AT_ONCE), end, found);
      rows.add(found, sums);
      count += found.size();
      found.clear();
    }
  }

  /** The sums {@code [dimension]}, not to be changed. */
  int[] sums() {
    return sums;
  }

  /** How many rows were added. */
  int count() {
    return count;
  }
}
