package io.dateline.app;

import io.dateline.article.PipelineCard;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.InputLimits;
import io.dateline.desk.CopyDesk;
import io.dateline.desk.DeskLimits;
import io.dateline.model.EncoderLimits;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.model.TextEncoder;
import io.dateline.pipeline.Pipeline;
import io.dateline.pipeline.StageListener;
import java.io.IOException;
import java.util.Optional;

/** What the benchmarks of whole desks are made of, configured as the service is by default. */
final class Desks {

  private Desks() {}

  static OnnxTextEncoder encoder() throws IOException {
    return OnnxTextEncoder.load(
        Desks.class.getClassLoader(),
        ModelFiles.SHIPPED,
        EncoderLimits.DEFAULT,
        Optional.empty());
  }

  /**
   * A pipeline of all stages.
   *
   * @param encoder whose card and calibration the stages go by
   * @param texts what encodes
   */
  static Pipeline pipeline(OnnxTextEncoder encoder, TextEncoder texts) throws IOException {
    return new Pipeline(
        Stages.of(PlainConfig.read(), encoder),
        texts,
        new PipelineCard("bench", "0", "0"),
        System::nanoTime,
        StageListener.NONE);
  }

  static CopyDesk desk(Pipeline pipeline) {
    return new CopyDesk(
        new ArticleReader(InputLimits.DEFAULT), pipeline, new ArticleWriter(), DeskLimits.DEFAULT);
  }
}
