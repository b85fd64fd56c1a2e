package io.dateline.model;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Walks over the words of a slice of text in the form in which pieces are written: normalised, with
 * {@code ▁} before each, every char knowing where it comes from. Code points are mapped one by one
 * and composed with what stands before; marks are not reordered. Belongs to one thread; the next
 * word overwrites the last.
 */
final class NormalizedWords {

  /** Stands for the white space before a word. */
  static final char SPACE = '\u2581';

  /** A word of more chars is cut, so that memory stays flat on a text without white space. */
  static final int LONGEST_WORD = 8192;

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final String text;
  private final int end;
  private int at;
  private boolean inWord;

  private char[] chars = new char[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int length;

  NormalizedWords(String text, int begin, int end) {
    this.text = text;
    this.at = begin;
    this.end = end;
  }

  int length() {
    return length;
  }

  char charAt(int i) {
    return chars[i];
  }

  /** The word, for keeping. */
  char[] copy() {
    return Arrays.copyOf(chars, length);
  }

  /** Index of the first char of the text that the normalised char {@code i} stems from. */
  int begin(int i) {
    return begins[i];
  }

  /** Index past the last char of the text that the normalised char {@code i} stems from. */
  int end(int i) {
    return ends[i];
  }

  /** Reads the next word, or the next part of one that is too long; false if there is none. */
  boolean next() {
    length = 0;
    if (!inWord && !enterWord()) {
      return false;
    }
    while (at < end && length < LONGEST_WORD) {
      char c = text.charAt(at);
      switch (CharClass.of(c)) {
        case CharClass.PLAIN -> put(c, at, ++at);
        case CharClass.MARK -> compose(c, at, ++at);
        case CharClass.DROPPED -> at++;
        case CharClass.SPACE -> {
          inWord = false;
          return true;
        }
        default -> putMapped();
      }
    }
    inWord = at < end;
    return true;
  }

  /**
   * Passes the white space before a word and puts its sign, of which nothing stands in the text;
   * false if there is no word. Before a text without white space the sign shares the place of the
   * first char, as the encoder was trained.
   */
  private boolean enterWord() {
    boolean space = false;
    while (at < end && isBlank(text.charAt(at))) {
      space |= CharClass.of(text.charAt(at++)) == CharClass.SPACE;
    }
    if (at == end) {
      return false;
    }
    put(SPACE, at, space ? at : at + Character.charCount(text.codePointAt(at)));
    return true;
  }

  private static boolean isBlank(char c) {
    byte kind = CharClass.of(c);
    return kind == CharClass.SPACE || kind == CharClass.DROPPED;
  }

  private void putMapped() {
    int from = at;
    at = Math.min(end, at + Character.charCount(text.codePointAt(at)));
    String mapped = NFKC.normalize(text.substring(from, at));
    for (int i = 0; i < mapped.length(); i++) {
      char c = mapped.charAt(i);
      if (CharClass.of(c) == CharClass.MARK) {
        compose(c, from, at);
      } else if (c == ' ' && length > 0 && chars[length - 1] == SPACE) {
        ends[length - 1] = at;
      } else {
        put(c == ' ' ? SPACE : c, from, at);
      }
    }
  }

  private void compose(char c, int from, int to) {
    int composed = length == 0 ? -1 : NFKC.composePair(chars[length - 1], c);
    if (composed < 0 || composed > Character.MAX_VALUE) {
      put(c, from, to);
    } else {
      chars[length - 1] = (char) composed;
      ends[length - 1] = to;
    }
  }

  private void put(char c, int from, int to) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
      begins = Arrays.copyOf(begins, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    chars[length] = c;
    begins[length] = from;
    ends[length++] = to;
  }
}
