package io.dateline.desk;

import io.dateline.article.EnrichedArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The identity of an enriched record: the same for the same article, text and pipeline version, so
 * that a consumer can tell a repetition from news. A UUID of version 5 (RFC 9562, name-based).
 */
public final class EventId {
  /** Dateline's own name space, drawn once at random. */
  private static final UUID NAMESPACE = UUID.fromString("7c0f4b5e-0d3a-4a53-9d0e-5a6f2f1c8b41");

  private static final int VERSION_5 = 0x50;
  private static final int RFC_VARIANT = 0x80;

  private EventId() {}

  /** The identity of this record; text and version are part of it, the enrichment is not. */
  public static UUID of(EnrichedArticle enriched) {
    // a line feed cannot be part of any of the three
    return named(
        String.join(
            "\n",
            enriched.article().id(),
            enriched.article().text().sha256(),
            enriched.pipeline().version()));
  }

  private static UUID named(String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .flip());
    byte[] hash = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) (hash[6] & 0x0F | VERSION_5);
    hash[8] = (byte) (hash[8] & 0x3F | RFC_VARIANT);
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
