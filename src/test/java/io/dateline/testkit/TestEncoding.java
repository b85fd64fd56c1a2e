package io.dateline.testkit;

import io.dateline.article.Entity;
import io.dateline.model.Encoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds an encoding by hand: a piece a word, and what the model says of it. */
public final class TestEncoding {
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final List<Entity.Type> TYPES =
      List.of(
          Entity.Type.PERSON,
          Entity.Type.ORGANIZATION,
          Entity.Type.LOCATION,
          Entity.Type.EVENT,
          Entity.Type.COMMERCIAL_ITEM);

  private final String text;
  private final List<int[]> pieces = new ArrayList<>();
  private final float[] logits;

  private TestEncoding(String text) {
    this.text = text;
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      pieces.add(new int[] {piece.start(), piece.end()});
    }
    logits = new float[pieces.size() * Encoding.LOGITS];
    for (int i = 0; i < pieces.size(); i++) {
      shares(i, Encoding.NAMES, 0.9, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01);
      shares(i, Encoding.TEXT_POLARITY, 0.1, 0.8, 0.1);
      shares(i, Encoding.NAME_POLARITY, 0.1, 0.8, 0.1);
    }
  }

  public static TestEncoding of(String text) {
    return new TestEncoding(text);
  }

  /** A piece is the mark of a word's beginning alone. */
  public TestEncoding onlyMark(int piece) {
    pieces.get(piece)[1] = pieces.get(piece)[0];
    return this;
  }

  /** Every occurrence of {@code name} is one of the given type, each piece with this share. */
  public TestEncoding name(String name, Entity.Type type, double share) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean first = true;
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i)[0] >= at && pieces.get(i)[1] <= end) {
          label(i, 1 + 2 * TYPES.indexOf(type) + (first ? 0 : 1), share);
          first = false;
        }
      }
    }
    return this;
  }

  /** The label of one piece has this share, the rest is spread over the others. */
  public TestEncoding label(int piece, int label, double share) {
    double[] shares = new double[11];
    Arrays.fill(shares, (1 - share) / 10);
    shares[label] = share;
    return shares(piece, Encoding.NAMES, shares);
  }

  /** The shares of some labels of one piece, the rest is spread over the others. */
  public TestEncoding shares(int piece, int firstLabel, double... shares) {
    for (int i = 0; i < shares.length; i++) {
      logits[piece * Encoding.LOGITS + firstLabel + i] = (float) Math.log(shares[i]);
    }
    return this;
  }

  /** Polarity of all pieces within every occurrence of {@code words}. */
  public TestEncoding polarity(String words, int firstLabel, double... shares) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i)[0] >= at && pieces.get(i)[1] <= at + words.length()) {
          shares(i, firstLabel, shares);
        }
      }
    }
    return this;
  }

  /** One logit of one piece. */
  public TestEncoding logit(int piece, int label, float logit) {
    logits[piece * Encoding.LOGITS + label] = logit;
    return this;
  }

  /** Number of pieces. */
  public int size() {
    return pieces.size();
  }

  public Encoding build() {
    return upTo(text.length());
  }

  /** An encoding of which only the first part was read. */
  public Encoding upTo(int encodedEnd) {
    List<int[]> read = pieces.stream().filter(piece -> piece[1] <= encodedEnd).toList();
    return new Encoding(
        read.stream().mapToInt(piece -> piece[0]).toArray(),
        read.stream().mapToInt(piece -> piece[1]).toArray(),
        Arrays.copyOf(logits, read.size() * Encoding.LOGITS),
        Encoding.LOGITS,
        encodedEnd);
  }
}
