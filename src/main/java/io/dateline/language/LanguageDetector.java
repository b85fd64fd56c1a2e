package io.dateline.language;

import io.dateline.article.Language.Candidate;
import io.dateline.language.FastTextModel.Guess;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the model's labels into languages: those that are written in the script of the text. */
final class LanguageDetector {

  private static final int GUESSES = 12;
  private static final int ALL_LABELS = Integer.MAX_VALUE;

  /** Serbo-Croatian, which is published as the one of its languages that is the likeliest. */
  private static final String SERBO_CROATIAN = "hbs";

  private final FastTextModel model;

  LanguageDetector(FastTextModel model) {
    this.model = model;
  }

  /** The likeliest languages, best first; empty if none is written so. */
  List<Candidate> candidates(Impression impression) {
    UnicodeScript script = impression.scripts().main();
    List<Guess> guesses = model.predict(impression.vector(), GUESSES);
    if (guesses.stream().limit(1).anyMatch(guess -> !isWritten(guess, script))) {
      guesses = model.predict(impression.vector(), ALL_LABELS);
    }
    Map<String, Double> byCode = new HashMap<>();
    double elsewhere = 0;
    for (Guess guess : guesses) {
      Languages.Entry language = Languages.ofLabel(guess.label());
      if (language == null || !isWritten(guess, script)) {
        elsewhere += guess.probability();
      } else {
        byCode.merge(language.code(), guess.probability(), Double::sum);
      }
    }
    return ranked(nameSerboCroatian(byCode, script), 1 - elsewhere);
  }

  /** Whether the text has one of the labels with at least the given probability. */
  boolean isLikely(Impression impression, List<String> labels, double probability) {
    float[] mean = impression.vector().mean();
    double sum = 0;
    for (int i = 0; i < labels.size() && sum < probability; i++) {
      sum += model.probability(mean, labels.get(i));
    }
    return sum >= probability;
  }

  private static boolean isWritten(Guess guess, @Nullable UnicodeScript script) {
    Languages.Entry language = Languages.ofLabel(guess.label());
    return language != null && (script == null || language.scripts().contains(script));
  }

  private static Map<String, Double> nameSerboCroatian(
      Map<String, Double> byCode, @Nullable UnicodeScript script) {
    Double share = byCode.remove(SERBO_CROATIAN);
    if (share != null) {
      String code = script == UnicodeScript.CYRILLIC ? "sr" : "hr";
      for (String other : List.of("hr", "sr", "bs")) {
        if (byCode.getOrDefault(other, 0.0) > byCode.getOrDefault(code, 0.0)) {
          code = other;
        }
      }
      byCode.merge(code, share, Double::sum);
    }
    return byCode;
  }

  private static List<Candidate> ranked(Map<String, Double> byCode, double total) {
    List<Candidate> ranked = new ArrayList<>();
    byCode.forEach(
        (code, share) ->
            ranked.add(new Candidate(code, Math.min(1, share / Math.max(share, total)))));
    ranked.sort(
        Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(Candidate::code));
    return ranked;
  }
}
