package io.dateline.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** The model in the inference runtime. Thread-safe; whoever runs it lends it the calling thread. */
final class OnnxSession implements AutoCloseable {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String LOGITS = "logits";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int width;

  private OnnxSession(OrtEnvironment environment, OrtSession session, int width) {
    this.environment = environment;
    this.session = session;
    this.width = width;
  }

  /**
   * Takes a model into the runtime, which keeps its own copy.
   *
   * @param width logits a piece that the model must give
   * @throws IOException if it is no model that the runtime knows, or one of another shape
   */
  static OnnxSession open(OrtEnvironment environment, ByteBuffer model, int width)
      throws IOException {
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      // without it, CPUs that lack VNNI overflow in products of int8 and give other names
      options.addConfigEntry("session.x64quantprecision", "1");
      // windows differ in length: a plan and an arena for each would only grow
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(false);
      OrtSession session = environment.createSession(model, options);
      OnnxSession opened = new OnnxSession(environment, session, width);
      try {
        opened.checkShape();
      } catch (IOException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (OrtException e) {
      throw new IOException("the runtime does not take the model: " + e.getMessage(), e);
    }
  }

  private void checkShape() throws IOException, OrtException {
    NodeInfo logits = session.getOutputInfo().get(LOGITS);
    if (logits == null
        || !(logits.getInfo() instanceof TensorInfo tensor)
        || tensor.getShape().length != 3
        || tensor.getShape()[2] != width) {
      throw new IOException("the model does not give %d logits a piece".formatted(width));
    }
  }

  /** Logits a piece. */
  int width() {
    return width;
  }

  /**
   * A place to read windows, for one thread.
   *
   * @param windowPieces pieces of the largest window
   */
  Reader reader(int windowPieces) {
    return new Reader(windowPieces + 2);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the runtime does not let the model go", e);
    }
  }

  /** Reads one window after the other in the same memory. */
  final class Reader {
    private final LongBuffer ids;
    private final LongBuffer mask;
    private final FloatBuffer out;

    private Reader(int pieces) {
      this.ids = direct(pieces * Long.BYTES).asLongBuffer();
      this.mask = direct(pieces * Long.BYTES).asLongBuffer();
      this.out = direct(pieces * width * Float.BYTES).asFloatBuffer();
      for (int i = 0; i < pieces; i++) {
        mask.put(i, 1);
      }
    }

    /**
     * Reads a window and puts the logits of the pieces that it keeps to their place.
     *
     * @param logits {@code [pieces × width]} of the whole text
     */
    void read(Segmentation pieces, Window window, float[] logits) {
      int length = window.size() + 2;
      ids.clear().put(Pieces.BEGIN);
      for (int piece = window.from(); piece < window.to(); piece++) {
        ids.put(pieces.id(piece));
      }
      ids.put(Pieces.END).flip();
      run(length);
      int kept = window.keptTo() - window.keptFrom();
      out.get(
          (1 + window.keptFrom() - window.from()) * width,
          logits,
          window.keptFrom() * width,
          kept * width);
    }

    private void run(int length) {
      long[] shape = {1, length};
      try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
          OnnxTensor maskTensor =
              OnnxTensor.createTensor(environment, mask.clear().limit(length), shape);
          OnnxTensor outTensor =
              OnnxTensor.createTensor(
                  environment, out.clear().limit(length * width), new long[] {1, length, width})) {
        session.run(Map.of(IDS, idTensor, MASK, maskTensor), Map.of(LOGITS, outTensor)).close();
      } catch (OrtException e) {
        throw new IllegalStateException("the runtime failed on %d pieces".formatted(length), e);
      }
    }

    private static ByteBuffer direct(int bytes) {
      return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
  }
}
