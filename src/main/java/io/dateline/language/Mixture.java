package io.dateline.language;

import io.dateline.article.Language;
import io.dateline.article.Language.Candidate;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text whose sentences may be in several languages: one is at home in it, the others are foreign.
 * A sentence too short to tell is neither.
 */
final class Mixture {

  /** A sentence whose language in the group of the home language is that likely is at home. */
  private static final double AT_HOME = 0.1;

  private final LanguageDetector detector;
  private final LanguageSettings settings;
  private final List<Passage> passages;
  private final String group;

  /** The language of each passage that is foreign, null for the others. */
  private final List<@Nullable Candidate> foreign = new ArrayList<>();

  /** A run of sentences in a foreign language. */
  record Run(String code, Span span, int letters, double confidence) {

    /** The run and the passage after it. */
    Run with(Passage passage, double more) {
      int sum = letters + passage.letters();
      double mean = (confidence * letters + more * passage.letters()) / sum;
      return new Run(code, new Span(span.begin(), passage.span().end()), sum, mean);
    }
  }

  /**
   * @param code of the home language
   */
  Mixture(
      LanguageDetector detector, LanguageSettings settings, List<Passage> passages, String code) {
    this.detector = detector;
    this.settings = settings;
    this.passages = passages;
    this.group = Languages.groupOf(code);
    passages.forEach(passage -> foreign.add(foreign(passage)));
  }

  private @Nullable Candidate foreign(Passage passage) {
    if (passage.letters() < settings.minLetters()
        || detector.mayBe(group, passage.impression(), AT_HOME)) {
      return null;
    }
    List<Candidate> candidates = detector.candidates(passage.impression());
    if (candidates.isEmpty()
        || candidates.get(0).confidence() < settings.segmentConfidence()
        || candidates.get(0).code().equals(Language.UNDETERMINED)
        || Languages.groupOf(candidates.get(0).code()).equals(group)) {
      return null;
    }
    return candidates.get(0);
  }

  /** Whether all is at home. */
  boolean isPure() {
    return foreign.stream().allMatch(candidate -> candidate == null);
  }

  /** A foreign language that more letters are in than in the home language. */
  Optional<String> majority() {
    Map<String, Integer> letters = new HashMap<>();
    int home = 0;
    for (int i = 0; i < passages.size(); i++) {
      Candidate candidate = foreign.get(i);
      if (candidate == null) {
        home += passages.get(i).letters();
      } else {
        letters.merge(candidate.code(), passages.get(i).letters(), Integer::sum);
      }
    }
    int most = home;
    return letters.entrySet().stream()
        .filter(entry -> entry.getValue() > most)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** What is not foreign. */
  List<Passage> home() {
    List<Passage> home = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (foreign.get(i) == null) {
        home.add(passages.get(i));
      }
    }
    return home;
  }

  /** The runs of sentences in one foreign language that are long enough, in order. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    Run run = null;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Candidate candidate = foreign.get(i);
      boolean gap = i > 0 && passage.number() != passages.get(i - 1).number() + 1;
      boolean tooShort = candidate == null && passage.letters() < settings.minLetters();
      if (run != null && candidate != null && !gap && run.code().equals(candidate.code())) {
        run = run.with(passage, candidate.confidence());
      } else if (gap || !tooShort) {
        add(run, runs);
        run =
            candidate == null
                ? null
                : new Run(
                    candidate.code(), passage.span(), passage.letters(), candidate.confidence());
      }
    }
    add(run, runs);
    return runs;
  }

  private void add(@Nullable Run run, List<Run> runs) {
    if (run != null && run.letters() >= settings.segmentLetters()) {
      runs.add(run);
    }
  }
}
