package io.dateline.value.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words and figures of one sentence, looked up where they are asked for and remembered. Belongs
 * to one thread. Looking up costs no more than the longest word, wherever it is asked.
 */
public final class Signs {
  private final Lexicon lexicon;
  private final FigureReader figures;
  private final String text;
  private final char[] folded;
  private final int begin;
  private final int end;
  private final @Nullable List<Sign>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Signs(Lexicon lexicon, FigureReader figures, String text, char[] folded, int begin, int end) {
    this.lexicon = lexicon;
    this.figures = figures;
    this.text = text;
    this.folded = folded;
    this.begin = begin;
    this.end = end;
    this.known = new List[end - begin];
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  /** The char at the index, folded; a space beyond the sentence. */
  public char at(int index) {
    return index >= begin && index < end ? folded[index] : ' ';
  }

  /** All that begins at the index. */
  public List<Sign> from(int index) {
    if (index < begin || index >= end) {
      return List.of();
    }
    List<Sign> signs = known[index - begin];
    if (signs == null) {
      signs = scaled(plain(index));
      known[index - begin] = signs;
    }
    return signs;
  }

  private List<Sign> plain(int index) {
    List<Sign> signs = new ArrayList<>(4);
    lexicon.signsAt(text, folded, index, end, index == begin, signs::add);
    boolean negative = folded[index] == '-' && !Script.isOfWord(at(index - 1));
    if (Script.isDigit(folded[index]) || negative && Script.isDigit(at(index + 1))) {
      figures.read(text, folded, index, end, signs::add);
    }
    return signs.isEmpty() ? List.of() : signs;
  }

  /** Adds to each number the one that it is with the scales behind it. */
  private List<Sign> scaled(List<Sign> plain) {
    List<Sign> signs = plain;
    for (Sign sign : plain) {
      if (sign.sense().kind() == Kind.NUMBER) {
        Sign scaled = scaled(sign);
        if (scaled.end() > sign.end()) {
          signs = signs == plain ? new ArrayList<>(plain) : signs;
          signs.add(scaled);
        }
      }
    }
    return signs;
  }

  private Sign scaled(Sign number) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal part = number.sense().number();
    BigDecimal ceiling = null;
    int at = number.end();
    int behind = number.end();
    String code = "";
    Sign next = number;
    while (next != null) {
      part = next.sense().number();
      at = next.end();
      Sign scale = scale(at);
      BigDecimal product = scale == null ? part : part.multiply(scale.sense().number());
      if (ceiling != null && product.abs().compareTo(ceiling) >= 0) {
        break;
      }
      sum = sum.add(product);
      behind = scale == null ? at : scale.end();
      code = scale == null ? code : scale.sense().number().toPlainString();
      ceiling = scale == null ? null : scale.sense().number();
      next = scale == null ? null : number(behind);
    }
    return new Sign(new Sense(Kind.NUMBER, code, sum), behind);
  }

  private @Nullable Sign scale(int at) {
    int from = skipSpaces(at);
    from = at(from) == '-' && from == at ? from + 1 : from;
    return longest(from, Kind.SCALE);
  }

  /** A number that goes on the one before, as in scripts without spaces: 1 oku 2000 man. */
  private @Nullable Sign number(int at) {
    boolean close = at < end && at > begin && Character.isLetter(folded[at - 1]);
    boolean unspaced = close && (Script.isUnspaced(folded[at - 1]) || isHangul(folded[at - 1]));
    int from = unspaced ? skipSpaces(at) : at;
    return unspaced && Script.isDigit(at(from)) ? plainLongest(from) : null;
  }

  private static boolean isHangul(char c) {
    return Script.takesParticles(c);
  }

  private @Nullable Sign plainLongest(int index) {
    return longest(plain(index), Kind.NUMBER);
  }

  private @Nullable Sign longest(int index, Kind kind) {
    return index < begin || index >= end ? null : longest(plain(index), kind);
  }

  private static @Nullable Sign longest(List<Sign> signs, Kind kind) {
    Sign longest = null;
    for (Sign sign : signs) {
      if (sign.sense().kind() == kind && (longest == null || sign.end() > longest.end())) {
        longest = sign;
      }
    }
    return longest;
  }

  /** Index of the first char at {@code at} or one or two behind it that is no space. */
  public int skipSpaces(int at) {
    int to = at;
    while (to < end && to < at + 2 && folded[to] == ' ') {
      to++;
    }
    return to;
  }
}
