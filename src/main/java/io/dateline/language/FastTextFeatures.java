package io.dateline.language;

/** The vectors of fastText's words and character n-grams. Immutable. */
final class FastTextFeatures {

  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 16_777_619;

  private final int dimension;
  private final int buckets;
  private final int shortest;
  private final int longest;
  private final WordIndex words;
  private final NgramIndex ngrams;
  private final float[] rows;

  /**
   * Takes the arrays over.
   *
   * @param shortest chars of the shortest n-gram
   * @param longest chars of the longest n-gram
   * @param rows vectors of the words, then of the n-grams, {@code [rows × dimension]}
   */
  FastTextFeatures(
      int dimension,
      int buckets,
      int shortest,
      int longest,
      WordIndex words,
      NgramIndex ngrams,
      float[] rows) {
    this.dimension = dimension;
    this.buckets = buckets;
    this.shortest = shortest;
    this.longest = longest;
    this.words = words;
    this.ngrams = ngrams;
    this.rows = rows;
  }

  int dimension() {
    return dimension;
  }

  /**
   * Adds the vectors of a word and of its n-grams.
   *
   * @param word UTF-8 in {@code [1, end)}, with a byte to spare on either side
   * @return how many vectors were added
   */
  int addWord(byte[] word, int end, float[] sum) {
    int count = addWhole(word, 1, end, sum);
    word[0] = '<';
    word[end] = '>';
    int length = end + 1;
    for (int begin = 0; begin < length; begin++) {
      if (!continues(word[begin])) {
        count += addNgrams(word, begin, length, sum);
      }
    }
    return count;
  }

  /** Adds the vector of a word without its n-grams; nothing if it has none. */
  int addWhole(byte[] word, int from, int to, float[] sum) {
    int id = words.get(hash(word, from, to), word, from, to);
    if (id == WordIndex.NONE) {
      return 0;
    }
    addRow(id, sum);
    return 1;
  }

  private int addNgrams(byte[] word, int begin, int length, float[] sum) {
    int count = 0;
    int hash = FNV_OFFSET;
    int end = begin;
    for (int chars = 1; end < length && chars <= longest; chars++) {
      hash = (hash ^ word[end++]) * FNV_PRIME;
      while (end < length && continues(word[end])) {
        hash = (hash ^ word[end++]) * FNV_PRIME;
      }
      boolean edge = chars == 1 && (begin == 0 || end == length);
      if (chars >= shortest && !edge) {
        int row = ngrams.get((int) (Integer.toUnsignedLong(hash) % buckets));
        if (row != NgramIndex.NONE) {
          addRow(row, sum);
          count++;
        }
      }
    }
    return count;
  }

  private void addRow(int row, float[] sum) {
    int from = row * dimension;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += rows[from + i];
    }
  }

  private static boolean continues(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /** FNV-1a as fastText has it, over signed bytes. */
  static int hash(byte[] bytes, int from, int to) {
    int hash = FNV_OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * FNV_PRIME;
    }
    return hash;
  }
}
