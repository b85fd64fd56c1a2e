package io.dateline.codec;

import java.util.Optional;

/** The encodings that are not taken, told by how a text in them begins. */
enum WideEncoding {
  // in this order: the mark of UTF-32LE begins with that of UTF-16LE
  UTF_32BE("0000FEFF", "000x"),
  UTF_32LE("FFFE0000", "x000"),
  UTF_16BE("FEFF", "0x0x"),
  UTF_16LE("FFFE", "x0x0");

  private final String mark;
  private final String zeros;

  /**
   * @param mark its byte order mark, in hexadecimal
   * @param zeros which of its first four bytes are zero, as every text that is meant for a machine
   *     begins with two characters of ASCII
   */
  WideEncoding(String mark, String zeros) {
    this.mark = mark;
    this.zeros = zeros;
  }

  /** The encoding by byte order mark or pattern of zeros; empty if it is neither. */
  static Optional<WideEncoding> of(byte[] bytes) {
    StringBuilder begin = new StringBuilder(8);
    StringBuilder pattern = new StringBuilder(4);
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      begin.append("%02X".formatted(bytes[i]));
      pattern.append(bytes[i] == 0 ? '0' : 'x');
    }
    for (WideEncoding encoding : values()) {
      if (begin.indexOf(encoding.mark) == 0 || pattern.toString().equals(encoding.zeros)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().replace('_', '-');
  }
}
