package io.dateline.bench;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ModelCard;
import io.dateline.enricher.Enricher;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.language.LanguageModel;
import io.dateline.language.LanguageEnricher;
import io.dateline.language.LanguageSettings;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.ModelFiles;
import io.dateline.model.TextEncoder;
import io.dateline.text.Span;
import io.dateline.value.ValueEnricher;
import io.dateline.value.ValueSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The values of articles whose sentences and languages are known, articles a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ValueBench {

  private record Known(Reading reading, Annotations soFar) {}

  private static final class NoEncoder implements TextEncoder {
    @Override
    public Encoding encode(String text, List<Span> sentences, Deadline deadline) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ModelCard card() {
      throw new UnsupportedOperationException();
    }
  }

  private final Enricher enricher = new ValueEnricher(ValueSettings.DEFAULT);
  private final List<Known> known = new ArrayList<>();
  private int next;

  /** Makes the grammars of all languages that occur. */
  @Setup
  public void load() throws IOException {
    Enricher language =
        new LanguageEnricher(
            LanguageModel.load(ValueBench.class.getClassLoader(), ModelFiles.SHIPPED),
            LanguageSettings.DEFAULT);
    for (Article article : NewsTexts.articles()) {
      Reading reading = new Reading(article, new NoEncoder());
      Annotations soFar =
          language
              .enrich(reading, Annotations.NONE, deadline())
              .match(Finding.Found::annotations, skipped -> Annotations.NONE);
      known.add(new Known(reading, soFar));
      enricher.enrich(reading, soFar, deadline());
    }
  }

  private static Deadline deadline() {
    return Deadline.after(Duration.ofMinutes(1), System::nanoTime);
  }

  @Benchmark
  public Finding enrich() {
    next = (next + 1) % known.size();
    Known article = known.get(next);
    return enricher.enrich(article.reading, article.soFar, deadline());
  }
}
