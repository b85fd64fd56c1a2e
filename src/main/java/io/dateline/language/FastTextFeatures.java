package io.dateline.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The vectors of fastText's words and character n-grams. Immutable. */
final class FastTextFeatures {

  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 16_777_619;

  private static final int LANES = 8;

  private static final byte[] END = "</s>".getBytes(StandardCharsets.UTF_8);

  private final int dimension;
  private final int buckets;

  /** 2^64 divided by {@link #buckets}, rounded up. */
  private final long reciprocal;

  private final int shortest;
  private final int longest;
  private final WordIndex words;
  private final int endRow;
  private final NgramIndex ngrams;
  private final float[] rows;

  /**
   * Takes the arrays over.
   *
   * @param shortest chars of the shortest n-gram
   * @param longest chars of the longest n-gram
   * @param words the known words in order of their rows, {@code </s>} among them
   * @param rows vectors of the words, then of the n-grams, {@code [rows × dimension]}
   */
  FastTextFeatures(
      int dimension,
      int buckets,
      int shortest,
      int longest,
      List<byte[]> words,
      NgramIndex ngrams,
      float[] rows) {
    if (dimension % LANES != 0) {
      throw new IllegalArgumentException(
          "vectors of %d do not divide into lanes of %d".formatted(dimension, LANES));
    }
    this.dimension = dimension;
    this.buckets = buckets;
    this.reciprocal = Long.divideUnsigned(-1L, buckets) + 1;
    this.shortest = shortest;
    this.longest = longest;
    this.ngrams = ngrams;
    this.rows = rows;
    this.words = new WordIndex(words.size());
    int end = 0;
    for (int row = 0; row < words.size(); row++) {
      byte[] word = words.get(row);
      this.words.put(word, rowsOf(row, word));
      end = Arrays.equals(word, END) ? row : end;
    }
    this.endRow = end;
  }

  private int[] rowsOf(int row, byte[] word) {
    RowList found = new RowList();
    found.add(row);
    byte[] padded = new byte[word.length + 2];
    System.arraycopy(word, 0, padded, 1, word.length);
    findNgrams(padded, word.length + 1, found);
    return found.toArray();
  }

  int dimension() {
    return dimension;
  }

  /**
   * Finds the vectors of a word and of its n-grams.
   *
   * @param word UTF-8 in {@code [1, end)}, with a byte to spare on either side
   */
  void find(byte[] word, int end, RowList found) {
    int[] known = words.get(hash(word, 1, end), word, 1, end);
    if (known == null) {
      findNgrams(word, end, found);
    } else {
      found.addAll(known);
    }
  }

  /** Finds the vector of the mark at the end of a text. */
  void findEnd(RowList found) {
    found.add(endRow);
  }

  private void findNgrams(byte[] word, int end, RowList found) {
    word[0] = '<';
    word[end] = '>';
    int length = end + 1;
    for (int begin = 0; begin < length; begin++) {
      if (!continues(word[begin])) {
        findNgrams(word, begin, length, found);
      }
    }
  }

  private void findNgrams(byte[] word, int begin, int length, RowList found) {
    int hash = FNV_OFFSET;
    int end = begin;
    for (int chars = 1; end < length && chars <= longest; chars++) {
      hash = (hash ^ word[end++]) * FNV_PRIME;
      while (end < length && continues(word[end])) {
        hash = (hash ^ word[end++]) * FNV_PRIME;
      }
      boolean edge = chars == 1 && (begin == 0 || end == length);
      if (chars >= shortest && !edge) {
        int row = ngrams.get(bucket(hash));
        if (row != NgramIndex.NONE) {
          found.add(row);
        }
      }
    }
  }

  /** The remainder by the number of buckets, with a product in place of the division. */
  private int bucket(int hash) {
    long unsigned = Integer.toUnsignedLong(hash);
    return (int) (unsigned - Math.multiplyHigh(unsigned, reciprocal) * buckets);
  }

  /** Adds vectors to a sum, in the order of the list. */
  void addRows(RowList list, float[] sum) {
    for (int from = 0; from < dimension; from += LANES) {
      addLanes(list, from, sum);
    }
  }

  /** Eight sums in registers are several times as fast as a loop over the vector for each row. */
  private void addLanes(RowList list, int from, float[] sum) {
    float a = sum[from];
    float b = sum[from + 1];
    float c = sum[from + 2];
    float d = sum[from + 3];
    float e = sum[from + 4];
    float f = sum[from + 5];
    float g = sum[from + 6];
    float h = sum[from + 7];
    for (int i = 0; i < list.size(); i++) {
      int at = list.get(i) * dimension + from;
      a += rows[at];
      b += rows[at + 1];
      c += rows[at + 2];
      d += rows[at + 3];
      e += rows[at + 4];
      f += rows[at + 5];
      g += rows[at + 6];
      h += rows[at + 7];
    }
    sum[from] = a;
    sum[from + 1] = b;
    sum[from + 2] = c;
    sum[from + 3] = d;
    sum[from + 4] = e;
    sum[from + 5] = f;
    sum[from + 6] = g;
    sum[from + 7] = h;
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
