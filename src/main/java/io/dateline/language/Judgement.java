package io.dateline.language;

import io.dateline.article.Language;
import io.dateline.article.Language.Candidate;
import io.dateline.article.Language.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is in, as far as that can be known.
 *
 * @param code of the language, or {@link Language#UNDETERMINED}
 * @param confidence of the code, 0 if it is undetermined
 * @param reliable whether a consumer may rely on the code
 * @param candidates the likeliest languages, best first
 */
record Judgement(String code, double confidence, boolean reliable, List<Candidate> candidates) {

  Judgement {
    candidates = List.copyOf(candidates);
  }

  static Judgement of(LanguageDetector detector, LanguageSettings settings, Impression text) {
    List<Candidate> all = detector.candidates(text);
    double confidence = all.isEmpty() ? 0 : all.get(0).confidence();
    List<Candidate> candidates =
        all.stream()
            .filter(candidate -> !candidate.code().equals(Language.UNDETERMINED))
            .filter(candidate -> candidate.confidence() >= settings.minCandidate())
            .limit(settings.maxCandidates())
            .toList();
    if (text.letters() < settings.minLetters()
        || all.isEmpty()
        || all.get(0).code().equals(Language.UNDETERMINED)
        || confidence < settings.minConfidence()) {
      return new Judgement(Language.UNDETERMINED, 0, false, candidates);
    }
    boolean reliable =
        confidence >= settings.reliableConfidence() && text.letters() >= settings.reliableLetters();
    return new Judgement(all.get(0).code(), confidence, reliable, candidates);
  }

  boolean isKnown() {
    return !code.equals(Language.UNDETERMINED);
  }

  /**
   * The annotation.
   *
   * @param hint the producer's word as a code of the contract, or null
   */
  Language language(@Nullable String hint, List<Segment> segments) {
    return new Language(code, confidence, reliable, hint, agrees(hint), candidates, segments);
  }

  /** Whether both name the same language; null where one of them names none. */
  private @Nullable Boolean agrees(@Nullable String hint) {
    if (hint == null || !isKnown()) {
      return null;
    }
    return hint.equals(code)
        || hint.equals(Languages.macroOf(code))
        || Languages.macroOf(hint).equals(code);
  }
}
