package io.dateline.codec;

import io.dateline.article.ArticleText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an article is called by its producer.
 *
 * @param id as supplied
 * @param uri its name in ninjs or JSON-LD
 * @param url where it can be read
 */
record ArticleNames(@Nullable String id, @Nullable String uri, @Nullable String url) {
  private static final String DERIVED = "sha256:";

  /** Half of a SHA-256 tells articles apart well enough, and is short enough for a key. */
  private static final int HEX_DIGITS = 32;

  /** Whether the producer has any name for it. */
  boolean any() {
    return id != null || uri != null || url != null;
  }

  /**
   * The id: as supplied, else the URI, else derived from the URL, else from the text.
   *
   * @param longest chars of a URI that can serve as an id itself
   */
  String idOr(ArticleText text, int longest) {
    if (id != null) {
      return id;
    }
    if (uri != null) {
      return uri.length() <= longest ? uri : derived(sha256(uri));
    }
    return derived(url == null ? text.sha256() : sha256(url));
  }

  private static String derived(String hash) {
    return DERIVED + hash.substring(0, HEX_DIGITS);
  }

  private static String sha256(String value) {
    try {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
