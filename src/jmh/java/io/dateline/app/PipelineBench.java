package io.dateline.app;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.bench.Articles;
import io.dateline.bench.RememberedEncodings;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.Decoded;
import io.dateline.codec.InputLimits;
import io.dateline.desk.CopyDesk;
import io.dateline.enricher.Reading;
import io.dateline.language.LanguageModel;
import io.dateline.language.LanguageEnricher;
import io.dateline.language.LanguageSettings;
import io.dateline.model.Deadline;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.pipeline.Pipeline;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass over all articles: the parts alone and the whole desk. Milliseconds a pass and thread, so
 * that encoder / desk is the share of the work that is the model's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@Threads(1)
public class PipelineBench {
  private static final int ARTICLES = Integer.getInteger("bench.count", 30);
  private static final Duration NEVER = Duration.ofHours(1);

  private final ArticleReader reader = new ArticleReader(InputLimits.DEFAULT);
  private final ArticleWriter writer = new ArticleWriter();
  private final List<Article> articles = new ArrayList<>();
  private final List<EnrichedArticle> enriched = new ArrayList<>();
  private List<byte[]> raw = List.of();
  private OnnxTextEncoder encoder;
  private LanguageEnricher language;
  private CopyDesk desk;
  private CopyDesk deskAlone;

  /** Loads the models and prepares what each part starts from. */
  @Setup
  public void open() throws IOException {
    ClassLoader classes = PipelineBench.class.getClassLoader();
    raw = Articles.read(ARTICLES);
    encoder = Desks.encoder();
    Pipeline pipeline = Desks.pipeline(encoder, encoder);
    language =
        new LanguageEnricher(
            LanguageModel.load(classes, ModelFiles.SHIPPED), LanguageSettings.DEFAULT);
    desk = Desks.desk(pipeline);
    deskAlone = Desks.desk(Desks.pipeline(encoder, new RememberedEncodings(encoder)));
    for (byte[] value : raw) {
      if (reader.decode(value) instanceof Decoded.Accepted accepted) {
        articles.add(accepted.article());
        enriched.add(pipeline.enrich(accepted.article()));
      }
    }
  }

  @TearDown
  public void close() {
    encoder.close();
  }

  @Benchmark
  public void decode(Blackhole hole) {
    raw.forEach(value -> hole.consume(reader.decode(value)));
  }

  @Benchmark
  public void language(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(
          language.enrich(
              new Reading(article, encoder),
              Annotations.NONE,
              Deadline.after(NEVER, System::nanoTime)));
    }
  }

  @Benchmark
  public void encoder(Blackhole hole) {
    for (Article article : articles) {
      if (!article.text().value().isEmpty()) {
        hole.consume(
            new Reading(article, encoder).encoding(Deadline.after(NEVER, System::nanoTime)));
      }
    }
  }

  @Benchmark
  public void write(Blackhole hole) {
    enriched.forEach(article -> hole.consume(writer.write(article)));
  }

  @Benchmark
  public void desk(Blackhole hole) {
    raw.forEach(value -> hole.consume(desk.handle(value)));
  }

  /** All but the encoder: sentences, too, are found, but pieces and logits remembered. */
  @Benchmark
  public void deskWithoutEncoder(Blackhole hole) {
    raw.forEach(value -> hole.consume(deskAlone.handle(value)));
  }
}
