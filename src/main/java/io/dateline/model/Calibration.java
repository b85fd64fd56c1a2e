package io.dateline.model;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Makes probabilities of the scores of names: of the names that come out with 0.8, 80 of 100 are
 * right. A score's log odds are stretched and moved, for each kind of script by itself, as a model
 * is surer than it should be where it has seen little (Platt 1999).
 */
public final class Calibration {

  /** Leaves scores as they are. */
  public static final Calibration NONE = new Calibration(Map.of());

  /** Scores closer to 0 and 1 have no log odds worth speaking of. */
  private static final double LEAST = 1e-6;

  private final Map<ScriptKind, Line> lines;

  private Calibration(Map<ScriptKind, Line> lines) {
    this.lines = lines;
  }

  /** Kinds of scripts that have a line of their own, told by a name's first letter. */
  public enum ScriptKind {
    LATIN,
    CYRILLIC,
    /** Those that do not part words. */
    UNSPACED,
    OTHER;

    static ScriptKind of(int codePoint) {
      return switch (Character.UnicodeScript.of(codePoint)) {
        case LATIN -> LATIN;
        case CYRILLIC -> CYRILLIC;
        case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> UNSPACED;
        default -> OTHER;
      };
    }
  }

  private record Line(double slope, double offset) {
    double apply(double score) {
      double share = Math.max(LEAST, Math.min(1 - LEAST, score));
      double logOdds = StrictMath.log(share / (1 - share));
      return 1 / (1 + StrictMath.exp(-(slope * logOdds + offset)));
    }
  }

  /**
   * Reads {@code name.SCRIPT=SLOPE OFFSET} of each script from a model's description.
   *
   * @throws IOException if one is missing or not two numbers, the first above 0
   */
  static Calibration read(ModelFiles files) throws IOException {
    Map<ScriptKind, Line> lines = new EnumMap<>(ScriptKind.class);
    for (ScriptKind script : ScriptKind.values()) {
      lines.put(script, line(files.value("name." + script)));
    }
    return new Calibration(lines);
  }

  private static Line line(String numbers) throws IOException {
    String[] pair = numbers.split(" ", -1);
    try {
      Line line = new Line(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]));
      if (line.slope() > 0 && Double.isFinite(line.slope()) && Double.isFinite(line.offset())) {
        return line;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("'%s' is not a slope and an offset".formatted(numbers), e);
    }
    throw new IOException("'%s' is not a slope above 0 and an offset".formatted(numbers));
  }

  /**
   * The probability that a name is right.
   *
   * @param name its text, not empty
   * @param score what the model says, 0 to 1
   */
  public double probability(String name, double score) {
    Line line = lines.get(ScriptKind.of(name.codePointAt(0)));
    return line == null ? score : line.apply(score);
  }
}
