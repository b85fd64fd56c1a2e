package io.dateline.bench;

import io.dateline.model.ModelFiles;
import io.dateline.model.Pieces;
import io.dateline.model.Segmentation;
import io.dateline.model.UnigramTokenizer;
import io.dateline.text.Sentences;
import io.dateline.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Text into pieces and into sentences, articles a second and pieces a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TokenizerBench {

  private List<String> articles = List.of();
  private UnigramTokenizer tokenizer;
  private int next;

  /** Pieces beside the articles that JMH counts. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Count {
    public long pieces;
  }

  @Setup
  public void load() throws IOException {
    ModelFiles files =
        ModelFiles.of(TokenizerBench.class.getClassLoader(), ModelFiles.SHIPPED, "encoder");
    tokenizer = new UnigramTokenizer(Pieces.read(files.read("pieces.tsv")));
    articles = NewsTexts.texts();
  }

  @Benchmark
  public Segmentation tokenize(Count count) {
    Segmentation pieces = tokenizer.tokenize(article());
    count.pieces += pieces.size();
    return pieces;
  }

  @Benchmark
  public List<Span> sentences() {
    return Sentences.split(article(), 0);
  }

  private String article() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }
}
