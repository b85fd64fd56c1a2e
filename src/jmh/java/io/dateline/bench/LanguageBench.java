package io.dateline.bench;

import io.dateline.article.Annotations;
import io.dateline.article.ModelCard;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.language.FastTextModel;
import io.dateline.language.LanguageEnricher;
import io.dateline.language.LanguageSettings;
import io.dateline.model.Deadline;
import io.dateline.model.Encoding;
import io.dateline.model.ModelFiles;
import io.dateline.model.TextEncoder;
import io.dateline.text.Span;
import java.io.IOException;
import java.time.Duration;
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

/** The language of articles whose sentences are known, articles a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LanguageBench {

  private List<Reading> readings = List.of();
  private LanguageEnricher enricher;
  private int next;

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

  @Setup
  public void load() throws IOException {
    FastTextModel model =
        FastTextModel.load(LanguageBench.class.getClassLoader(), ModelFiles.SHIPPED);
    enricher = new LanguageEnricher(model, LanguageSettings.DEFAULT);
    readings = NewsTexts.articles().stream().map(a -> new Reading(a, new NoEncoder())).toList();
    readings.forEach(Reading::sentences);
  }

  @Benchmark
  public Finding enrich() {
    next = (next + 1) % readings.size();
    Deadline deadline = Deadline.after(Duration.ofMinutes(1), System::nanoTime);
    return enricher.enrich(readings.get(next), Annotations.NONE, deadline);
  }
}
