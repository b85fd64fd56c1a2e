package io.dateline.language;

import java.util.Arrays;

/**
 * The words of a text in small letters, parted at apostrophes too, as hashes like those of {@link
 * String#hashCode}. Belongs to one thread.
 */
final class WordHashes {

  private static final int AT_FIRST = 128;
  private static final int FACTOR = 31;

  private int[] hashes = new int[AT_FIRST];
  private int count;

  void add(PlainWords part) {
    FoldedText text = FoldedText.of(part);
    char[] chars = text.chars();
    int hash = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = chars[i];
      if (c != FoldedText.SPACE && c != FoldedText.APOSTROPHE) {
        hash = FACTOR * hash + c;
        length++;
      } else if (length > 0) {
        append(hash);
        hash = 0;
        length = 0;
      }
    }
  }

  private void append(int hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    hashes[count++] = hash;
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  /** How many of them are among some, which are sorted. */
  int countOf(int[] sorted) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (Arrays.binarySearch(sorted, hashes[i]) >= 0) {
        found++;
      }
    }
    return found;
  }
}
