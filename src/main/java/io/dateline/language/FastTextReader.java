package io.dateline.language;

import io.dateline.article.ModelCard;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads fastText's file format, version 12, in its quantised form. */
final class FastTextReader {

  private static final int MAGIC = 793_712_314;
  private static final int VERSION = 12;
  private static final int TREE_LOSS = 1;
  private static final int SUPERVISED = 3;
  private static final int CENTROIDS = 256;
  private static final byte WORD = 0;
  private static final String LABEL_PREFIX = "__label__";

  private final ByteBuffer file;
  private final List<String> labels = new ArrayList<>();
  private final List<Long> labelCounts = new ArrayList<>();
  private int dimension;

  FastTextReader(ByteBuffer file) {
    this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads the model.
   *
   * @throws IllegalArgumentException if the file is not a quantised, supervised model with a tree
   *     of labels
   */
  FastTextModel read(ModelCard card) {
    require(file.getInt() == MAGIC && file.getInt() == VERSION, "a fastText file of version 12");
    dimension = file.getInt();
    skipInts(5);
    require(file.getInt() == TREE_LOSS, "a tree of labels");
    require(file.getInt() == SUPERVISED, "a supervised model");
    int buckets = file.getInt();
    int shortest = file.getInt();
    int longest = file.getInt();
    skipInts(1 + 2);
    int entries = file.getInt();
    int wordCount = file.getInt();
    skipInts(1 + 2);
    long kept = file.getLong();
    require(kept > 0, "pruned n-grams");
    List<byte[]> words = readDictionary(entries);
    NgramIndex ngrams = readNgrams((int) kept, wordCount);
    float[] rows = readRows();
    FastTextFeatures features =
        new FastTextFeatures(dimension, buckets, shortest, longest, words, ngrams, rows);
    require(file.get() == 0, "output that is not quantised");
    float[] nodes = floats(Math.multiplyExact((int) file.getLong(), (int) file.getLong()));
    return new FastTextModel(card, features, LabelTree.of(labels, labelCounts, nodes, dimension));
  }

  private List<byte[]> readDictionary(int entries) {
    List<byte[]> words = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      byte[] name = name();
      long count = file.getLong();
      if (file.get() == WORD) {
        words.add(name);
      } else {
        labels.add(new String(name, StandardCharsets.UTF_8).replace(LABEL_PREFIX, ""));
        labelCounts.add(count);
      }
    }
    return words;
  }

  /** The bytes up to the next zero. */
  private byte[] name() {
    int begin = file.position();
    int length = 0;
    while (file.get(begin + length) != 0) {
      length++;
    }
    byte[] name = new byte[length];
    file.get(name).get();
    return name;
  }

  private NgramIndex readNgrams(int kept, int wordCount) {
    NgramIndex ngrams = new NgramIndex(kept);
    for (int i = 0; i < kept; i++) {
      ngrams.put(file.getInt(), wordCount + file.getInt());
    }
    return ngrams;
  }

  /** The vectors of words and n-grams, which are kept as numbers of centroids and a norm. */
  private float[] readRows() {
    require(file.get() != 0, "quantised vectors");
    boolean normed = file.get() != 0;
    int rowCount = (int) file.getLong();
    file.getLong();
    byte[] codes = new byte[file.getInt()];
    file.get(codes);
    Quantizer vectors = readQuantizer();
    float[] norms = normed ? readNorms(rowCount) : new float[0];
    float[] rows = new float[rowCount * dimension];
    for (int row = 0; row < rowCount; row++) {
      vectors.decode(codes, row, normed ? norms[row] : 1, rows);
    }
    return rows;
  }

  private float[] readNorms(int rowCount) {
    byte[] codes = new byte[rowCount];
    file.get(codes);
    Quantizer quantizer = readQuantizer();
    float[] norms = new float[rowCount];
    for (int row = 0; row < rowCount; row++) {
      quantizer.decode(codes, row, 1, norms);
    }
    return norms;
  }

  private Quantizer readQuantizer() {
    int width = file.getInt();
    int parts = file.getInt();
    int partWidth = file.getInt();
    int lastWidth = file.getInt();
    return new Quantizer(width, parts, partWidth, lastWidth, floats(width * CENTROIDS));
  }

  /** A product quantiser: each part of a vector is the nearest of 256 centroids. */
  private static final class Quantizer {
    private final int width;
    private final int parts;
    private final int partWidth;
    private final int lastWidth;
    private final float[] centroids;

    Quantizer(int width, int parts, int partWidth, int lastWidth, float[] centroids) {
      this.width = width;
      this.parts = parts;
      this.partWidth = partWidth;
      this.lastWidth = lastWidth;
      this.centroids = centroids;
    }

    void decode(byte[] codes, int row, float norm, float[] into) {
      for (int part = 0; part < parts; part++) {
        int code = Byte.toUnsignedInt(codes[row * parts + part]);
        int wide = part == parts - 1 ? lastWidth : partWidth;
        int from = part * CENTROIDS * partWidth + code * wide;
        for (int i = 0; i < wide; i++) {
          into[row * width + part * partWidth + i] = norm * centroids[from + i];
        }
      }
    }
  }

  private float[] floats(int count) {
    float[] floats = new float[count];
    file.asFloatBuffer().get(floats);
    file.position(file.position() + count * Float.BYTES);
    return floats;
  }

  private void skipInts(int count) {
    file.position(file.position() + count * Integer.BYTES);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("the language model is not " + what);
    }
  }
}
