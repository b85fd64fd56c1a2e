package io.dateline.desk;

import java.nio.charset.StandardCharsets;

/** The bytes of an enriched record, UTF-8 JSON. Never changed once made. */
public final class Payload {
  private final byte[] bytes;

  /** Takes the bytes over; the caller must not change them afterwards. */
  public Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes themselves, not a copy: to be written, never changed. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return bytes.length;
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
