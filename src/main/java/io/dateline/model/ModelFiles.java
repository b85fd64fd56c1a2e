package io.dateline.model;

import io.dateline.article.ModelCard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * A model's files in a folder of the class path, and the properties that say what they are: {@code
 * NAME.properties} with {@code name}, {@code version}, and {@code FILE.bytes} and {@code
 * FILE.sha256} of each file. A file that is not what the properties say is refused.
 */
public final class ModelFiles {

  /** Where the package keeps the models that it ships. */
  public static final String SHIPPED = "models";

  private static final int CHUNK = 64 * 1024;

  private final ClassLoader classes;
  private final String root;
  private final Properties properties;

  private ModelFiles(ClassLoader classes, String root, Properties properties) {
    this.classes = classes;
    this.root = root;
    this.properties = properties;
  }

  /**
   * The files of the model that {@code root/model.properties} describes.
   *
   * @throws IOException if there is no such description
   */
  public static ModelFiles of(ClassLoader classes, String root, String model) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open(classes, root + '/' + model + ".properties")) {
      properties.load(in);
    }
    return new ModelFiles(classes, root, properties);
  }

  /** What the model is called, and the hash of its main file. */
  public ModelCard card(String mainFile) throws IOException {
    return new ModelCard(value("name"), value("version"), value(mainFile + ".sha256"));
  }

  /**
   * A value of the description.
   *
   * @throws IOException if it has no such key
   */
  public String value(String key) throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IOException("the description of the model in %s lacks %s".formatted(root, key));
    }
    return value.strip();
  }

  /**
   * Reads a file into memory outside of the heap, ready to be read from its start.
   *
   * @throws IOException if the file is missing or not the one described
   */
  public ByteBuffer read(String file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(Integer.parseInt(value(file + ".bytes")));
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = open(classes, root + '/' + file)) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        if (n > bytes.remaining()) {
          throw new IOException(
              "%s/%s is longer than %d bytes".formatted(root, file, bytes.limit()));
        }
        bytes.put(chunk, 0, n);
        digest.update(chunk, 0, n);
      }
    }
    String found = HexFormat.of().formatHex(digest.digest());
    String expected = value(file + ".sha256");
    if (bytes.hasRemaining() || !found.equals(expected)) {
      throw new IOException(
          "%s/%s is damaged or of another version: %d bytes with SHA-256 %s, expected %d with %s"
              .formatted(root, file, bytes.position(), found, bytes.limit(), expected));
    }
    return bytes.flip();
  }

  private static InputStream open(ClassLoader classes, String path) throws IOException {
    InputStream in = classes.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("there is no %s on the class path".formatted(path));
    }
    return in;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
