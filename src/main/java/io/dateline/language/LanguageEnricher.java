package io.dateline.language;

import io.dateline.article.Annotations;
import io.dateline.article.Language;
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

  private final LanguageModel model;
  private final LanguageSettings settings;
  private final LanguageDetector detector;

  public LanguageEnricher(LanguageModel model, LanguageSettings settings) {
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
    List<Passage> passages = read(reading, deadline);
    Judgement judgement = Judgement.of(detector, settings, sum(passages));
    List<Segment> segments = List.of();
    if (judgement.isKnown()) {
      Mixture mixture = mixture(passages, judgement.code());
      if (!mixture.isPure()) {
        mixture = mixture.majority().map(code -> mixture(passages, code)).orElse(mixture);
        judgement = Judgement.of(detector, settings, sum(mixture.home()));
        segments = segments(mixture, reading);
      }
    }
    Language language = judgement.language(hint(reading), segments);
    Annotations found = soFar.with(Stage.LANGUAGE, language);
    return Finding.found(segments.isEmpty() ? found : found.warn(mixed(segments)));
  }

  private List<Passage> read(Reading reading, Deadline deadline) {
    List<Span> sentences = reading.sentences();
    List<Passage> passages = new ArrayList<>();
    for (int number : Passages.choose(sentences, settings.sampleChars())) {
      deadline.check();
      Span span = sentences.get(number);
      int end = Math.min(span.end(), span.begin() + settings.sampleChars());
      Impression impression = Impression.of(model, reading.text(), span.begin(), end);
      passages.add(new Passage(number, span, impression));
    }
    return passages;
  }

  private Impression sum(List<Passage> passages) {
    Impression sum = new Impression(model);
    passages.forEach(passage -> sum.add(passage.impression()));
    return sum;
  }

  private Mixture mixture(List<Passage> passages, String code) {
    return new Mixture(detector, settings, passages, code);
  }

  private static List<Segment> segments(Mixture mixture, Reading reading) {
    return mixture.runs().stream()
        .map(run -> new Segment(run.code(), reading.offsets(run.span()), run.confidence()))
        .toList();
  }

  private static @Nullable String hint(Reading reading) {
    String hint = reading.article().languageHint();
    return hint == null ? null : LanguageHint.code(hint).orElse(null);
  }

  private static Warning mixed(List<Segment> segments) {
    List<String> codes = segments.stream().map(Segment::code).distinct().sorted().toList();
    return Warning.inStage(
        WarningCode.MIXED_LANGUAGES, Stage.LANGUAGE, "parts in " + String.join(", ", codes));
  }
}
