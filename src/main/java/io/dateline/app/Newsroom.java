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
import io.dateline.pipeline.Pipeline;
import io.dateline.pipeline.StageListener;
import java.io.IOException;
import java.util.List;

/**
 * The plain half of the object graph: from configuration to a copy desk, for the service and the
 * command line alike. Loads the models, which takes a second.
 */
public final class Newsroom implements AutoCloseable {
  private final OnnxTextEncoder encoder;
  private final CopyDesk desk;

  private Newsroom(OnnxTextEncoder encoder, CopyDesk desk) {
    this.encoder = encoder;
    this.desk = desk;
  }

  /**
   * @throws IOException if a model is missing, damaged or does not load
   */
  public static Newsroom open(DatelineConfig config, StageListener listener) throws IOException {
    InputLimits input = Settings.input(config.input());
    EncoderLimits limits = Settings.encoder(config.encoder());
    DeskLimits record = new DeskLimits(Math.toIntExact(config.record().maxBytes().asLongValue()));
    OnnxTextEncoder encoder =
        OnnxTextEncoder.load(
            Newsroom.class.getClassLoader(),
            ModelFiles.SHIPPED,
            limits,
            config.encoder().libraries());
    PipelineCard card =
        new PipelineCard(
            config.record().pipeline(),
            Version.current(),
            ConfigHash.of(List.of(input, limits, record)));
    Pipeline pipeline = new Pipeline(List.of(), encoder, card, System::nanoTime, listener);
    return new Newsroom(
        encoder, new CopyDesk(new ArticleReader(input), pipeline, new ArticleWriter(), record));
  }

  public CopyDesk desk() {
    return desk;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
