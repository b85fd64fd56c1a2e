package io.dateline.language;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the file that the training's stage {@code languages} writes, little-endian: magic, version,
 * numbers of dimensions, of fastText's dimensions and of buckets; a table of codes, scripts and
 * labels; weights; layers; marks; rows. The scales of the rows are within the layers.
 */
final class NgramReader {

  private static final int MAGIC = 0x44494C44;
  private static final int VERSION = 1;

  private final ByteBuffer file;

  NgramReader(ByteBuffer file) {
    this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads the model.
   *
   * @throws IllegalArgumentException if the file is of another form
   */
  NgramModel read() {
    if (file.getInt() != MAGIC || file.getInt() != VERSION) {
      throw new IllegalArgumentException("not a model of languages of version " + VERSION);
    }
    int dimension = file.getInt();
    int viewDimension = file.getInt();
    int buckets = file.getInt();
    List<String> codes = new ArrayList<>();
    List<Set<UnicodeScript>> scripts = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    for (String line : new String(bytes(file.getInt()), StandardCharsets.UTF_8).split("\n", -1)) {
      List<String> words = List.of(line.split(" ", -1));
      codes.add(words.get(0));
      scripts.add(scripts(words.get(1)));
      labels.add(words.subList(2, words.size()));
    }
    NgramModel.Weights weights =
        new NgramModel.Weights(file.getFloat(), file.getFloat(), file.getFloat(), file.getFloat());
    double[] out = doubles(dimension * codes.size());
    double[] view = doubles(viewDimension * codes.size());
    float[] bias = floats(codes.size());
    float[] alone = floats(codes.size());
    NgramRows rows = new NgramRows(dimension, bytes(buckets), bytes(buckets * dimension));
    return new NgramModel(codes, scripts, labels, rows, out, view, bias, alone, weights);
  }

  private static Set<UnicodeScript> scripts(String names) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    for (String name : names.split(",", -1)) {
      scripts.add(UnicodeScript.forName(name));
    }
    return scripts;
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    file.get(bytes);
    return bytes;
  }

  /** Floats as doubles, for sums without conversions. */
  private double[] doubles(int count) {
    float[] floats = floats(count);
    double[] doubles = new double[count];
    for (int i = 0; i < count; i++) {
      doubles[i] = floats[i];
    }
    return doubles;
  }

  private float[] floats(int count) {
    float[] floats = new float[count];
    file.asFloatBuffer().get(floats);
    file.position(file.position() + count * Float.BYTES);
    return floats;
  }
}
