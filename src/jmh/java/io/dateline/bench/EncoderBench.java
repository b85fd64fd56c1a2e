package io.dateline.bench;

import io.dateline.model.Deadline;
import io.dateline.model.EncoderLimits;
import io.dateline.model.Encoding;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.text.Sentences;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole articles through sentences, pieces, windows and the model, articles and pieces a second. To
 * compare with another model, {@code -Dbench.models=shipped,FOLDER} names folders that hold {@code
 * models/encoder.onnx} and what belongs to it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class EncoderBench {

  @Param("shipped")
  public String models = "shipped";

  private List<String> articles = List.of();
  private OnnxTextEncoder encoder;
  private int next;

  /** Pieces beside the articles that JMH counts. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Count {
    public long pieces;
  }

  @Setup
  public void load() throws IOException {
    ClassLoader shipped = EncoderBench.class.getClassLoader();
    encoder =
        OnnxTextEncoder.load(
            models.equals("shipped") ? shipped : in(Path.of(models)),
            ModelFiles.SHIPPED,
            EncoderLimits.DEFAULT,
            Optional.empty());
    articles = NewsTexts.texts();
  }

  private static ClassLoader in(Path folder) throws IOException {
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
  }

  @TearDown
  public void close() {
    encoder.close();
  }

  @Benchmark
  public Encoding encode(Count count) {
    next = (next + 1) % articles.size();
    String text = articles.get(next);
    Deadline deadline = Deadline.after(Duration.ofMinutes(1), System::nanoTime);
    Encoding encoding = encoder.encode(text, Sentences.split(text, 0), deadline);
    count.pieces += encoding.size();
    return encoding;
  }
}
