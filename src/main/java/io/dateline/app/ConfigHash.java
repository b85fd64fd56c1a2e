package io.dateline.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of all settings that can change a record: two records with the same input, version,
 * models and hash are the same bytes.
 */
final class ConfigHash {
  private ConfigHash() {}

  /**
   * Lower-case hexadecimal SHA-256.
   *
   * @param settings plain records, whose text forms name every value
   */
  static String of(List<?> settings) {
    StringBuilder canonical = new StringBuilder();
    settings.forEach(s -> canonical.append(s).append('\n'));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
