package io.dateline.language;

import io.dateline.article.Annotations;
import io.dateline.article.Language;
import io.dateline.article.Language.Candidate;
import io.dateline.article.Language.Segment;
import io.dateline.article.ModelCard;
import io.dateline.article.Stage;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which language an article is written in, and which parts of it are in another. */
public final class LanguageEnricher implements Enricher {

  private final FastTextModel model;
  private final LanguageSettings settings;
  private final LanguageDetector detector;

  public LanguageEnricher(FastTextModel model, LanguageSettings settings) {
    this.model = model;
    this.settings = settings;
    this.detector = new LanguageDetector(model);
  }

  @Override
  public Stage stage() {
    return Stage.LANGUAGE;
  }

  @Override
  public Optional<ModelCard> model() {
    return Optional.of(model.card());
  }

  @Override
  public Finding enrich(Reading reading, Annotations soFar, Deadline deadline) {
    List<Span> sentences = reading.sentences();
    List<Integer> read = Passages.choose(sentences, settings.sampleChars());
    List<Impression> impressions = new ArrayList<>(read.size());
    Impression whole = new Impression(model);
    for (int sentence : read) {
      deadline.check();
      Span span = sentences.get(sentence);
      Impression one = Impression.of(model, reading.text(), span.begin(), span.end());
      impressions.add(one);
      whole.add(one);
    }
    whole.vector().addEnd();
    List<Candidate> candidates = detector.candidates(whole);
    String code = code(whole, candidates);
    List<Segment> segments =
        code.equals(Language.UNDETERMINED)
            ? List.of()
            : new ForeignSegments(detector, settings, code)
                .find(sentences, read, impressions).stream()
                    .map(f -> new Segment(f.code(), reading.offsets(f.span()), f.confidence()))
                    .toList();
    Language language = language(code, whole, candidates, segments, reading);
    Annotations found = soFar.with(Stage.LANGUAGE, language);
    return Finding.found(segments.isEmpty() ? found : found.warn(mixed(segments)));
  }

  private String code(Impression whole, List<Candidate> candidates) {
    boolean known =
        whole.letters() >= settings.minLetters()
            && !candidates.isEmpty()
            && candidates.get(0).confidence() >= settings.minConfidence();
    return known ? candidates.get(0).code() : Language.UNDETERMINED;
  }

  private Language language(
      String code,
      Impression whole,
      List<Candidate> candidates,
      List<Segment> segments,
      Reading reading) {
    boolean known = !code.equals(Language.UNDETERMINED);
    double confidence = known ? candidates.get(0).confidence() : 0;
    boolean reliable =
        known
            && confidence >= settings.reliableConfidence()
            && whole.letters() >= settings.reliableLetters();
    String hint =
        Optional.ofNullable(reading.article().languageHint())
            .flatMap(LanguageHint::code)
            .orElse(null);
    List<Candidate> published =
        candidates.stream()
            .filter(c -> c.confidence() >= settings.minCandidate())
            .limit(settings.maxCandidates())
            .toList();
    return new Language(code, confidence, reliable, hint, agrees(hint, code), published, segments);
  }

  /** Whether both name the same language; null where one of them names none. */
  private static @Nullable Boolean agrees(@Nullable String hint, String code) {
    if (hint == null || code.equals(Language.UNDETERMINED)) {
      return null;
    }
    return hint.equals(code)
        || hint.equals(Languages.macroOf(code))
        || Languages.macroOf(hint).equals(code);
  }

  private static Warning mixed(List<Segment> segments) {
    List<String> codes = segments.stream().map(Segment::code).distinct().sorted().toList();
    return Warning.inStage(
        WarningCode.MIXED_LANGUAGES, Stage.LANGUAGE, "parts in " + String.join(", ", codes));
  }
}
