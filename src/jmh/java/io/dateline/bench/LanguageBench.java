package io.dateline.bench;

import io.dateline.article.Annotations;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.language.LanguageModel;
import io.dateline.language.LanguageEnricher;
import io.dateline.language.LanguageSettings;
import io.dateline.model.Deadline;
import io.dateline.model.ModelFiles;
import io.dateline.testkit.NoEncoder;
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

  @Setup
  public void load() throws IOException {
    LanguageModel model =
        LanguageModel.load(LanguageBench.class.getClassLoader(), ModelFiles.SHIPPED);
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
