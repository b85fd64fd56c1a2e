package io.dateline.language;

/**
 * The n-grams that a model of languages knows, each with a row of small numbers. An n-gram has one
 * bucket; the bucket keeps a mark of the n-gram whose row it holds. Immutable.
 */
final class NgramRows {

  /** Chars of the longest n-gram. */
  static final int LONGEST = 5;

  /** As many rows can be summed in lanes of 16 bits before the lanes are full. */
  static final int ROWS_AT_ONCE = 256;

  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 16_777_619;
  private static final int SPREAD = 0x9E3779B1;
  private static final int LANES = 4;
  private static final int LONGS_AT_ONCE = 5;
  private static final int LANE_BITS = 16;
  private static final int LANE_MASK = 0xFFFF;

  /** Added to each number, so that lanes never borrow from their neighbours. */
  private static final int OFFSET = 128;

  private final int dimension;
  private final int shift;
  private final byte[] marks;

  /** Four numbers in each long, one row after another. */
  private final long[] lanes;

  /**
   * @param marks of each bucket; their number is a power of two
   * @param rows {@code [buckets × dimension]}
   */
  NgramRows(int dimension, byte[] marks, byte[] rows) {
    if (dimension % (LANES * LONGS_AT_ONCE) != 0 || Integer.bitCount(marks.length) != 1) {
      throw new IllegalArgumentException(
          "%d buckets of %d numbers cannot be laid out in lanes of %d"
              .formatted(marks.length, dimension, LANES * LONGS_AT_ONCE));
    }
    this.dimension = dimension;
    this.shift = Integer.numberOfLeadingZeros(marks.length) + 1;
    this.marks = marks;
    this.lanes = new long[rows.length / LANES];
    for (int i = 0; i < rows.length; i++) {
      lanes[i / LANES] |= (long) (rows[i] + OFFSET) << (i % LANES * LANE_BITS);
    }
  }

  int dimension() {
    return dimension;
  }

  /** Finds the rows of the n-grams that begin in {@code [from, to)}. */
  void find(char[] text, int from, int to, int length, RowList found) {
    for (int begin = from; begin < to; begin++) {
      int end = Math.min(length, begin + LONGEST);
      int hash = FNV_OFFSET;
      for (int i = begin; i < end; i++) {
        hash = (hash ^ text[i]) * FNV_PRIME;
        int spread = (hash ^ (hash >>> 15)) * SPREAD;
        spread ^= spread >>> 13;
        int bucket = spread >>> shift;
        if (marks[bucket] == (byte) spread) {
          found.add(bucket);
        }
      }
    }
  }

  /** Adds rows to sums {@code [dimension]}. */
  void add(RowList found, int[] sums) {
    for (int from = 0; from < found.size(); from += ROWS_AT_ONCE) {
      int to = Math.min(found.size(), from + ROWS_AT_ONCE);
      for (int k = 0; k < dimension / LANES; k += LONGS_AT_ONCE) {
        addLongs(found, from, to, k, sums);
      }
    }
  }

  /** Sums in registers, as {@link FastTextFeatures} has them. */
  private void addLongs(RowList found, int from, int to, int k, int[] sums) {
    int width = dimension / LANES;
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    long e = 0;
    for (int i = from; i < to; i++) {
      int at = found.get(i) * width + k;
      a += lanes[at];
      b += lanes[at + 1];
      c += lanes[at + 2];
      d += lanes[at + 3];
      e += lanes[at + 4];
    }
    int offset = OFFSET * (to - from);
    int first = k * LANES;
    spread(a, offset, first, sums);
    spread(b, offset, first + LANES, sums);
    spread(c, offset, first + 2 * LANES, sums);
    spread(d, offset, first + 3 * LANES, sums);
    spread(e, offset, first + 4 * LANES, sums);
  }

  private static void spread(long sum, int offset, int first, int[] sums) {
    for (int lane = 0; lane < LANES; lane++) {
      sums[first + lane] += ((int) (sum >>> (lane * LANE_BITS)) & LANE_MASK) - offset;
    }
  }
}
