package io.dateline.model;

import io.dateline.article.ModelCard;
import io.dateline.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The encoder on ONNX Runtime. One session serves all threads, each running its windows on itself,
 * one after the other: a window's logits then depend on nothing but its pieces.
 */
public final class OnnxTextEncoder implements TextEncoder, AutoCloseable {

  private static final String MODEL = "encoder";
  private static final String MODEL_FILE = "encoder.onnx";
  private static final String PIECES_FILE = "pieces.tsv";

  private final UnigramTokenizer tokenizer;
  private final OnnxSession session;
  private final ModelCard card;
  private final Calibration calibration;
  private final EncoderLimits limits;

  private OnnxTextEncoder(
      UnigramTokenizer tokenizer,
      OnnxSession session,
      ModelCard card,
      Calibration calibration,
      EncoderLimits limits) {
    this.tokenizer = tokenizer;
    this.session = session;
    this.card = card;
    this.calibration = calibration;
    this.limits = limits;
  }

  /**
   * Loads the model that lies under {@code root} on the class path.
   *
   * @param libraries folder of the runtime's native libraries, filled if need be; if empty they
   *     pass through a temporary folder
   * @throws IOException if a file is missing, damaged, or not what its description says
   */
  public static OnnxTextEncoder load(
      ClassLoader classes, String root, EncoderLimits limits, Optional<Path> libraries)
      throws IOException {
    ModelFiles files = ModelFiles.of(classes, root, MODEL);
    UnigramTokenizer tokenizer = new UnigramTokenizer(Pieces.read(files.read(PIECES_FILE)));
    int width = Integer.parseInt(files.value("logits"));
    OnnxSession session =
        OnnxSession.open(OnnxRuntime.start(libraries), files.read(MODEL_FILE), width);
    return new OnnxTextEncoder(
        tokenizer, session, files.card(MODEL_FILE), Calibration.read(files), limits);
  }

  @Override
  public Encoding encode(String text, List<Span> sentences, Deadline deadline) {
    Segmentation pieces = new Segmentation();
    List<Integer> ends = new ArrayList<>();
    boolean all = true;
    for (Span sentence : sentences) {
      deadline.check();
      all = tokenizer.tokenize(text, sentence, pieces, limits.maxPieces());
      ends.add(pieces.size());
      if (!all) {
        break;
      }
    }
    int encodedEnd = all ? text.length() : pieces.end(pieces.size() - 1);
    OnnxSession.Reader reader = session.reader(limits.windowPieces());
    float[] logits = new float[pieces.size() * session.width()];
    for (Window window : Windows.cut(ends, limits)) {
      deadline.check();
      reader.read(pieces, window, logits);
    }
    return new Encoding(pieces.begins(), pieces.ends(), logits, session.width(), encodedEnd);
  }

  @Override
  public ModelCard card() {
    return card;
  }

  /** What the scores of names come to as probabilities. */
  public Calibration calibration() {
    return calibration;
  }

  @Override
  public void close() {
    session.close();
  }
}
