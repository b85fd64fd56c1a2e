package io.dateline.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.metadata.storage.Formatter;

/** The folder of the broker's data, which nothing else may share. */
record DataDirectory(Path path) {
  /** The 16 bytes {@code dateline-embed-1} in base 64, as Kafka writes cluster ids. */
  private static final String CLUSTER_ID = "ZGF0ZWxpbmUtZW1iZWQtMQ";

  private static final String FORMATTED = "meta.properties";
  private static final String LOCK = "dateline.lock";

  DataDirectory {
    path = path.toAbsolutePath().normalize();
  }

  /**
   * Makes the folder a broker's, or finds that it is ours already.
   *
   * @return what keeps others out, in this process and in others, until it is closed; Kafka's own
   *     lock comes too late, after its controller has written to the folder
   */
  AutoCloseable claim() {
    try {
      Files.createDirectories(path);
      FileChannel lock = lock();
      try {
        prepare();
        return lock;
      } catch (Exception e) {
        lock.close();
        throw e;
      }
    } catch (BrokerException e) {
      throw e;
    } catch (Exception e) {
      throw new BrokerException("the embedded broker cannot use the folder " + path + ": " + e, e);
    }
  }

  private FileChannel lock() throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // taken in this process: the same as taken
    }
    channel.close();
    throw new BrokerException("the folder " + path + " is in use by another broker");
  }

  private void prepare() throws Exception {
    if (Files.exists(path.resolve(FORMATTED))) {
      refuseForeignCluster();
    } else {
      refuseForeignFiles();
      format();
    }
  }

  /** Deletes the folder with all that is in it. Only for a folder that was prepared. */
  void delete() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the broker's folder " + path + " cannot be deleted", e);
    }
  }

  private void refuseForeignCluster() throws IOException {
    List<String> lines = Files.readAllLines(path.resolve(FORMATTED), StandardCharsets.UTF_8);
    if (!lines.contains("cluster.id=" + CLUSTER_ID)) {
      throw new BrokerException("the folder " + path + " belongs to another Kafka cluster");
    }
  }

  private void refuseForeignFiles() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      // a start that was killed while it formatted leaves Kafka's own files only
      if (files.anyMatch(file -> !ofKafka(file.getFileName().toString()))) {
        throw new BrokerException("the folder " + path + " holds files that are not a broker's");
      }
    }
  }

  private static boolean ofKafka(String name) {
    return name.equals("bootstrap.checkpoint")
        || name.equals(".lock")
        || name.equals(LOCK)
        || name.startsWith("__cluster_metadata")
        || name.startsWith(FORMATTED);
  }

  private void format() throws Exception {
    new Formatter()
        .setClusterId(CLUSTER_ID)
        .setNodeId(NodeSettings.NODE_ID)
        .setControllerListenerName(NodeSettings.CONTROLLER)
        .setMetadataLogDirectory(path.toString())
        .addDirectory(path.toString())
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .run();
  }
}
