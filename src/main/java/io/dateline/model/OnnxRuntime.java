package io.dateline.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the inference runtime, which a process has once. */
final class OnnxRuntime {

  /** Where the runtime looks for its native libraries; a user may set it instead of a folder. */
  private static final String PATH_PROPERTY = "onnxruntime.native.path";

  private OnnxRuntime() {}

  /**
   * The runtime's environment, with its native libraries loaded.
   *
   * @param folder where they are kept from start to start; if empty they are unpacked into a
   *     temporary folder that is deleted as soon as they are loaded
   */
  static OrtEnvironment start(Optional<Path> folder) throws IOException {
    if (System.getProperty(PATH_PROPERTY) != null) {
      return environment();
    }
    Path libraries = folder.isPresent() ? folder.get() : Files.createTempDirectory("dateline");
    try {
      NativeLibraries.unpack(libraries, OrtEnvironment.class.getClassLoader());
      System.setProperty(PATH_PROPERTY, libraries.toAbsolutePath().toString());
      return environment();
    } finally {
      System.clearProperty(PATH_PROPERTY);
      if (folder.isEmpty()) {
        NativeLibraries.delete(libraries);
      }
    }
  }

  private static OrtEnvironment environment() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "dateline");
  }
}
