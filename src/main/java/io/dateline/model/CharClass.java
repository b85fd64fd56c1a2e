package io.dateline.model;

import com.ibm.icu.text.Normalizer2;

/**
 * What the encoder's normalisation does with a char: SentencePiece's {@code nmt_nfkc} map in the
 * form that the encoder was trained with, which is NFKC but for a short list of white space and
 * control characters. ICU's tables are used, not the JDK's, so that every JDK gives the same
 * pieces.
 */
final class CharClass {

  /** Stays as it is. */
  static final byte PLAIN = 0;

  /** Stays as it is or is composed with what stands before. */
  static final byte MARK = 1;

  /** White space. */
  static final byte SPACE = 2;

  /** Goes without a trace. */
  static final byte DROPPED = 3;

  /** Becomes something else, or is one of a surrogate pair. */
  static final byte OTHER = 4;

  private static final String SPACES =
      "\t\n\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
          + "\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2581\u3000\ufeff\ufffd";

  private static final char FULLWIDTH_TILDE = '\uff5e';

  private static final byte[] CLASSES = classes();

  private CharClass() {}

  static byte of(char c) {
    return CLASSES[c];
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    Normalizer2 nfkc = Normalizer2.getNFKCInstance();
    for (int c = 0; c < classes.length; c++) {
      classes[c] = of((char) c, nfkc);
    }
    return classes;
  }

  private static byte of(char c, Normalizer2 nfkc) {
    if (SPACES.indexOf(c) >= 0) {
      return SPACE;
    }
    if ((c > 0 && c < ' ') || c == '\u007f' || c == '\u008f' || c == '\u009f') {
      return DROPPED;
    }
    if (c == FULLWIDTH_TILDE) {
      return PLAIN;
    }
    if (Character.isSurrogate(c) || !nfkc.normalize(String.valueOf(c)).equals(String.valueOf(c))) {
      return OTHER;
    }
    return nfkc.hasBoundaryBefore(c) ? PLAIN : MARK;
  }
}
