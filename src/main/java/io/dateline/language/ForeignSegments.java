package io.dateline.language;

import io.dateline.article.Language.Candidate;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of sentences that are in another language than the text. A sentence too short to tell
 * belongs to what stands on both its sides.
 */
final class ForeignSegments {

  /**
   * A sentence that is as likely as this in the group of the text's language is taken to be in it.
   */
  private static final double AT_HOME = 0.1;

  private final LanguageDetector detector;
  private final LanguageSettings settings;
  private final String group;
  private final List<String> labels;
  private final List<Found> found = new ArrayList<>();
  private @Nullable Run run;

  /** A run of sentences in one language. */
  record Found(String code, Span span, double confidence) {}

  private record Run(String code, int from, int last, int letters, double weight) {
    Run with(int sentence, int more, double confidence) {
      return new Run(code, from, sentence, letters + more, weight + more * confidence);
    }
  }

  /**
   * @param code language of the text
   */
  ForeignSegments(LanguageDetector detector, LanguageSettings settings, String code) {
    this.detector = detector;
    this.settings = settings;
    this.group = Languages.groupOf(code);
    this.labels = Languages.labelsOfGroup(code);
  }

  /**
   * The runs in order.
   *
   * @param read numbers of the sentences that were read
   * @param impressions of these
   */
  List<Found> find(List<Span> sentences, List<Integer> read, List<Impression> impressions) {
    for (int i = 0; i < read.size(); i++) {
      boolean gap = i > 0 && read.get(i) != read.get(i - 1) + 1;
      if (gap) {
        endRun(sentences);
      }
      Impression impression = impressions.get(i);
      if (impression.letters() >= settings.minLetters()) {
        take(sentences, read.get(i), impression);
      }
    }
    endRun(sentences);
    return List.copyOf(found);
  }

  private void take(List<Span> sentences, int sentence, Impression impression) {
    Candidate foreign = foreign(impression);
    if (foreign == null) {
      endRun(sentences);
      return;
    }
    if (run == null || !run.code().equals(foreign.code())) {
      endRun(sentences);
      run = new Run(foreign.code(), sentence, sentence, 0, 0);
    }
    run = run.with(sentence, impression.letters(), foreign.confidence());
  }

  private @Nullable Candidate foreign(Impression impression) {
    if (detector.isLikely(impression, labels, AT_HOME)) {
      return null;
    }
    List<Candidate> candidates = detector.candidates(impression);
    if (candidates.isEmpty()
        || candidates.get(0).confidence() < settings.segmentConfidence()
        || Languages.groupOf(candidates.get(0).code()).equals(group)) {
      return null;
    }
    return candidates.get(0);
  }

  private void endRun(List<Span> sentences) {
    if (run != null && run.letters() >= settings.segmentLetters()) {
      Span span = new Span(sentences.get(run.from()).begin(), sentences.get(run.last()).end());
      found.add(new Found(run.code(), span, run.weight() / run.letters()));
    }
    run = null;
  }
}
