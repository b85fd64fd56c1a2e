package io.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The inference runtime's native libraries on disk. The runtime's own loader unpacks them into a
 * new temporary folder at every start and leaves them there when the process is killed; here they
 * lie in a folder that is used again, which may be filled beforehand and be read-only.
 */
final class NativeLibraries {

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /**
   * Unpacks into {@code folder} what is not there yet.
   *
   * @throws IOException if the runtime has no libraries for this platform, or the folder lacks one
   *     and cannot be written
   */
  static void unpack(Path folder, ClassLoader classes) throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      String file = System.mapLibraryName(name);
      String path = "ai/onnxruntime/native/" + platform() + '/' + file;
      URL packed = classes.getResource(path);
      if (packed == null) {
        throw new IOException("ONNX Runtime has no %s for %s".formatted(file, platform()));
      }
      unpack(packed, folder.resolve(file));
    }
  }

  private static void unpack(URL packed, Path target) throws IOException {
    URLConnection connection = packed.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      if (Files.exists(target) && Files.size(target) == connection.getContentLengthLong()) {
        return;
      }
      // two processes may do this at once: each writes its own file, the last to be renamed stays
      Path part = Files.createTempFile(target.toAbsolutePath().getParent(), "unpacking", null);
      try {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Deletes what {@link #unpack} wrote, and the folder. */
  static void delete(Path folder) throws IOException {
    for (String name : NAMES) {
      Files.deleteIfExists(folder.resolve(System.mapLibraryName(name)));
    }
    Files.deleteIfExists(folder);
  }

  /** As the runtime names its folders, such as {@code linux-x64}. */
  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = os.startsWith("mac") ? "osx" : os.startsWith("win") ? "win" : os;
    return system
        + '-'
        + switch (arch) {
          case "amd64", "x86_64" -> "x64";
          case "arm64" -> "aarch64";
          default -> arch;
        };
  }
}
