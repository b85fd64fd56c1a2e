package io.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text that is enriched and echoed: headline, blank line, body. All published offsets refer to
 * {@code value}.
 *
 * @param value well-formed UTF-16 without lone surrogates; empty only in {@link #NONE}, which only
 *     a cancelled article may have
 * @param titleLength code points of the headline at the start, 0 where there is none
 * @param length code points in all
 * @param sha256 lower-case hexadecimal SHA-256 of the UTF-8 form
 */
public record ArticleText(String value, int titleLength, int length, String sha256) {

  private static final String BETWEEN = "\n\n";

  /** The text of a cancellation that only names what it cancels. */
  public static final ArticleText NONE = of(null, null);

  public ArticleText {
    if (value.isBlank() && !value.isEmpty()) {
      throw new IllegalArgumentException("an article's text must not be blank");
    }
    if (titleLength < 0 || titleLength > length) {
      throw new IllegalArgumentException(
          "headline of %d in a text of %d code points".formatted(titleLength, length));
    }
  }

  /** Joins what there is of headline and body; {@link #NONE} where both are blank. */
  public static ArticleText of(@Nullable String title, @Nullable String body) {
    String head = title == null ? "" : title.strip();
    String rest = body == null ? "" : body.strip();
    String value = head.isEmpty() || rest.isEmpty() ? head + rest : head + BETWEEN + rest;
    return new ArticleText(
        value,
        head.codePointCount(0, head.length()),
        value.codePointCount(0, value.length()),
        sha256(value));
  }

  /** The headline, or the empty string. */
  public String title() {
    return value.substring(0, value.offsetByCodePoints(0, titleLength));
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
