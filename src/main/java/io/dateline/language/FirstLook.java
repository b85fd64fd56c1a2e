package io.dateline.language;

import io.dateline.article.Language.Candidate;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What fastText alone says of a text. Where it is sure, its word is right in 99 of 100 texts, but
 * for languages that it does not know or hardly tells from a larger one.
 */
final class FirstLook {

  /** From here on fastText errs in less than 1% of the texts that it was tried on. */
  private static final double SURE = 0.9;

  /** Where nothing else is asked, what it thinks less likely than this does not matter. */
  private static final double NEGLIGIBLE = 1e-4;

  private static final String SERBO_CROATIAN = "hbs";

  private final float[] view;
  private final double[] probabilities;
  private final List<Candidate> candidates;
  private final boolean sure;

  /** As much as is needed: with all probabilities only where others are to be asked as well. */
  static FirstLook at(Impression text, FastTextModel model) {
    FirstLook quick = at(text, model, NEGLIGIBLE);
    return quick.isEnough() ? quick : at(text, model, 0);
  }

  /**
   * @param least probability below which labels may be left out
   */
  static FirstLook at(Impression text, FastTextModel model, double least) {
    float[] view = text.view();
    return new FirstLook(
        view, model.labels(), model.probabilities(view, least), text.scripts().main());
  }

  private FirstLook(
      float[] view, List<String> labels, double[] probabilities, @Nullable UnicodeScript script) {
    this.view = view;
    this.probabilities = probabilities;
    Map<String, Double> byCode = new HashMap<>();
    double best = 0;
    double total = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] == 0) {
        continue;
      }
      String code = Languages.codeOfLabel(labels.get(i));
      if (Languages.isWritten(code, script)) {
        byCode.merge(code, probabilities[i], Double::sum);
        best = Math.max(best, probabilities[i]);
        total += probabilities[i];
      }
    }
    nameSerboCroatian(byCode);
    double sum = Math.max(total, Double.MIN_NORMAL);
    this.candidates =
        byCode.entrySet().stream()
            .map(entry -> new Candidate(entry.getKey(), Math.min(1, entry.getValue() / sum)))
            .sorted(Ranking.BEST_FIRST)
            .toList();
    this.sure = best >= SURE;
  }

  /** Serbo-Croatian is published as the one of its languages that is the likeliest. */
  private static void nameSerboCroatian(Map<String, Double> byCode) {
    Double share = byCode.remove(SERBO_CROATIAN);
    if (share != null) {
      String code = "sr";
      for (String other : List.of("hr", "bs")) {
        if (byCode.getOrDefault(other, 0.0) > byCode.getOrDefault(code, 0.0)) {
          code = other;
        }
      }
      byCode.merge(code, share, Double::sum);
    }
  }

  /** fastText's vector of the text. */
  float[] view() {
    return view;
  }

  /** Probability of each label. */
  double[] probabilities() {
    return probabilities;
  }

  /** Languages written in the script of the text, best first. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Whether nothing else need be asked. */
  boolean isEnough() {
    return sure && rivals().isEmpty();
  }

  /** The languages to choose from; empty where all are. */
  Set<String> rivals() {
    return sure ? Languages.rivalsOf(candidates.get(0).code()) : Set.of();
  }
}
