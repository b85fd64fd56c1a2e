package io.dateline.language;

import java.util.Arrays;

/** The sum of the vectors of a text's words and n-grams. Belongs to one thread. */
final class TextVector {

  /** A word is cut here, so that a text without spaces takes linear time and little memory. */
  private static final int LONGEST_WORD_CHARS = 1024;

  /** Few enough for their vectors to stay in the first cache while they are summed. */
  private static final int ROWS_AT_ONCE = 256;

  private final FastTextFeatures features;
  private final float[] sum;
  private final RowList rows = new RowList();
  private byte[] word = new byte[128];
  private int count;

  TextVector(FastTextFeatures features) {
    this.features = features;
    this.sum = new float[features.dimension()];
  }

  /** Adds the words of a text; they are parted by ASCII white space. */
  void add(char[] text, int length) {
    int at = 0;
    while (at < length) {
      int begin = at;
      while (at < length && !isSpace(text[at]) && at - begin < LONGEST_WORD_CHARS) {
        at++;
      }
      if (at > begin) {
        addWord(text, begin, at);
      }
      while (at < length && isSpace(text[at])) {
        at++;
      }
    }
    flush();
  }

  private void flush() {
    features.addRows(rows, sum);
    count += rows.size();
    rows.clear();
  }

  /** Adds what fastText puts at the end of each text. */
  void addEnd() {
    features.findEnd(rows);
    flush();
  }

  void add(TextVector other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.sum[i];
    }
    count += other.count;
  }

  /** The mean of all vectors that were added; zeros if there were none. */
  float[] mean() {
    float[] mean = sum.clone();
    if (count > 0) {
      float share = (float) (1.0 / count);
      for (int i = 0; i < mean.length; i++) {
        mean[i] *= share;
      }
    }
    return mean;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
  }

  /** The last six bits as a byte of UTF-8 that is not the first. */
  private static byte tail(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private void addWord(char[] text, int begin, int end) {
    if (word.length < 3 * (end - begin) + 2) {
      word = Arrays.copyOf(word, 3 * (end - begin) + 2);
    }
    int length = 1;
    for (int i = begin; i < end; i++) {
      char c = text[i];
      if (c < 0x80) {
        word[length++] = (byte) c;
      } else if (c < 0x800) {
        word[length++] = (byte) (0xC0 | (c >> 6));
        word[length++] = tail(c);
      } else if (Character.isHighSurrogate(c) && i + 1 < end) {
        int point = Character.toCodePoint(c, text[++i]);
        word[length++] = (byte) (0xF0 | (point >> 18));
        word[length++] = tail(point >> 12);
        word[length++] = tail(point >> 6);
        word[length++] = tail(point);
      } else {
        word[length++] = (byte) (0xE0 | (c >> 12));
        word[length++] = tail(c >> 6);
        word[length++] = tail(c);
      }
    }
    features.find(word, length, rows);
    if (rows.size() > ROWS_AT_ONCE) {
      flush();
    }
  }
}
