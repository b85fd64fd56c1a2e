package io.dateline.language;

import io.dateline.article.Language.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts languages in order. */
final class Ranking {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::confidence).reversed().thenComparing(Candidate::code);

  /** Nothing that is less likely than e to the power of minus this is a candidate. */
  private static final double LEAST_LOG = 20;

  private Ranking() {}

  /**
   * Candidates with scores in place of confidences, by the softmax of these.
   *
   * @param share what the confidences come to together, 0 to 1
   */
  static List<Candidate> softmax(List<Candidate> scored, double temperature, double share) {
    double best = scored.stream().mapToDouble(Candidate::confidence).max().orElse(0);
    double sum = 0;
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : scored) {
      if (candidate.confidence() >= best - LEAST_LOG * temperature) {
        double odds = StrictMath.exp((candidate.confidence() - best) / temperature);
        ranked.add(new Candidate(candidate.code(), odds));
        sum += odds;
      }
    }
    double factor = share / sum;
    ranked.replaceAll(c -> new Candidate(c.code(), c.confidence() * factor));
    ranked.sort(BEST_FIRST);
    return ranked;
  }
}
