package io.dateline.language;

import io.dateline.article.Language.Candidate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most frequent words of each language, from the table {@code common-words.tsv}: a text that
 * has hardly any of them is in some other language, however much its letters look like this one's.
 * Immutable.
 */
final class CommonWords {

  private static final String FILE = "common-words.tsv";

  /** Candidates with less confidence keep it: it is next to none. */
  private static final double LEAST_CONFIDENCE = 0.01;

  /** Of the frequent words' share in texts of a language, their share in texts of others. */
  private static final double SHARE_ELSEWHERE = 0.25;

  /** Shares are learned from few texts of some languages. */
  private static final double LEAST_SHARE = 0.05;

  private static final double LARGEST_SHARE = 0.95;

  /**
   * How the log of the likelihood ratio counts, and the one at which half of what a language can
   * lose is lost.
   */
  private static final double SLOPE = 2;

  private static final double HALF = -4;

  /**
   * More words do not count for more: a style that avoids the frequent ones avoids them all along.
   */
  private static final double MOST_WORDS = 40;

  /**
   * What is always left: a list of names or figures has hardly any frequent words either. Where
   * letters alone were sure, such a language is still named, but not as a reliable one.
   */
  private static final double LEAST_BELIEF = 0.5;

  private final Map<String, Row> rows = new HashMap<>();

  /**
   * @param hashes of the words, sorted
   * @param found what each word that is one of them adds to the log of the likelihood ratio
   * @param missed what each other word adds
   */
  private record Row(int[] hashes, double found, double missed) {}

  CommonWords() {
    Languages.eachLine(
        FILE,
        columns -> {
          double share =
              Math.max(LEAST_SHARE, Math.min(LARGEST_SHARE, Double.parseDouble(columns.get(1))));
          double elsewhere = SHARE_ELSEWHERE * share;
          int[] hashes =
              Arrays.stream(columns.get(2).split(" ", -1))
                  .mapToInt(String::hashCode)
                  .sorted()
                  .toArray();
          rows.put(
              columns.get(0),
              new Row(
                  hashes,
                  StrictMath.log(share / elsewhere),
                  StrictMath.log((1 - share) / (1 - elsewhere))));
        });
  }

  /** The candidates again, with less confidence where their words are missing; best first. */
  List<Candidate> check(Impression text, List<Candidate> candidates) {
    WordHashes words = new WordHashes();
    text.parts().forEach(words::add);
    return candidates.stream()
        .map(c -> c.confidence() < LEAST_CONFIDENCE ? c : checked(c, words))
        .sorted(Ranking.BEST_FIRST)
        .toList();
  }

  private Candidate checked(Candidate candidate, WordHashes words) {
    return new Candidate(
        candidate.code(), candidate.confidence() * belief(candidate.code(), words));
  }

  /** What is left of the confidence that a text is in a language, 0 to 1. */
  private double belief(String code, WordHashes words) {
    Row row = rows.get(code);
    if (row == null) {
      return 1;
    }
    int found = words.countOf(row.hashes());
    double all = found * row.found() + (words.count() - found) * row.missed();
    double ratio = all * Math.min(1, MOST_WORDS / Math.max(1, words.count()));
    return LEAST_BELIEF + (1 - LEAST_BELIEF) / (1 + StrictMath.exp(-SLOPE * (ratio - HALF)));
  }
}
