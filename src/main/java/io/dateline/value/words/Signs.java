package io.dateline.value.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words and figures of one sentence, looked up where they are asked for and remembered. Belongs
 * to one thread. Looking up costs no more than the longest word, wherever it is asked.
 */
public final class Signs {
  private static final int LONGEST_OPENING = 3;

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
    lexicon.signsAt(text, folded, index, end, startsSentence(index), signs::add);
    boolean negative = folded[index] == '-' && !Script.isOfWord(at(index - 1));
    if (Script.isDigit(folded[index]) || negative && Script.isDigit(at(index + 1))) {
      figures.read(text, folded, index, end, signs::add);
    }
    return signs.isEmpty() ? List.of() : signs;
  }

  /** Whether nothing but an opening quote or dash stands before it. */
  private boolean startsSentence(int index) {
    return index - begin <= LONGEST_OPENING
        && IntStream.range(begin, index).noneMatch(i -> Script.isOfWord(folded[i]));
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

  /** 1.2 million; where scales go on with smaller ones, as 5 oku 3000 man, their sum. */
  private Sign scaled(Sign number) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal ceiling = null;
    String code = "";
    int behind = number.end();
    Sign next = number;
    while (next != null) {
      Sign scale = scale(next.end());
      BigDecimal factor = scale == null ? BigDecimal.ONE : scale.sense().number();
      BigDecimal part = next.sense().number().multiply(factor);
      if (ceiling != null && part.abs().compareTo(ceiling) >= 0) {
        break;
      }
      sum = sum.add(part);
      behind = scale == null ? next.end() : scale.end();
      code = scale == null ? code : factor.toPlainString();
      ceiling = factor;
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
    boolean unspaced =
        close && (Script.isUnspaced(folded[at - 1]) || Script.takesParticles(folded[at - 1]));
    int from = unspaced ? skipSpaces(at) : at;
    return unspaced && Script.isDigit(at(from)) ? longest(from, Kind.NUMBER) : null;
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
