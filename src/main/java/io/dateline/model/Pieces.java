package io.dateline.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The vocabulary of the encoder: each piece and the logarithm of its probability. The number of a
 * piece is its line in the file, from 0.
 */
public final class Pieces {

  /** Stands before the first piece of a window. */
  public static final int BEGIN = 0;

  /** Stands behind the last piece of a window. */
  public static final int END = 2;

  /** What is in no piece. */
  public static final int UNKNOWN = 3;

  /** The first piece that stands for text. */
  static final int FIRST = 4;

  private final List<String> texts;
  private final double[] scores;

  private Pieces(List<String> texts, double[] scores) {
    this.texts = texts;
    this.scores = scores;
  }

  /**
   * Reads lines of a piece, a tab and a score.
   *
   * @throws IOException if a line is not of that form
   */
  public static Pieces read(ByteBuffer tsv) throws IOException {
    List<String> texts = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    // not by readLine: a piece may be a line separator of another kind
    for (String line : StandardCharsets.UTF_8.decode(tsv).toString().split("\n")) {
      int tab = line.lastIndexOf('\t');
      if (tab <= 0) {
        throw new IOException("line %d is not a piece and a score".formatted(texts.size() + 1));
      }
      texts.add(line.substring(0, tab));
      scores.add(Double.valueOf(line.substring(tab + 1)));
    }
    if (texts.size() <= FIRST) {
      throw new IOException("%d lines are no vocabulary".formatted(texts.size()));
    }
    return new Pieces(List.copyOf(texts), scores.stream().mapToDouble(Double::valueOf).toArray());
  }

  public int size() {
    return scores.length;
  }

  public String text(int piece) {
    return texts.get(piece);
  }

  /** Logarithm of the piece's probability. */
  public double score(int piece) {
    return scores[piece];
  }
}
