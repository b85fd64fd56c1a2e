package io.dateline.codec;

/** Well-formedness of UTF-8, byte for byte as table 3-7 of the Unicode Standard has it. */
final class Utf8 {
  private Utf8() {}

  /**
   * Index of the first byte at or after {@code from} that is not well-formed; the length if none.
   */
  static int firstFault(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequence(bytes, i);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return i;
  }

  /** Length of the well-formed sequence at {@code i}, or 0. */
  private static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0xC2) {
      // a continuation without a lead, or the overlong forms C0 and C1
      return 0;
    }
    if (lead < 0xE0) {
      return continued(bytes, i, 2, 0x80, 0xBF);
    }
    if (lead < 0xF0) {
      // E0 would be overlong below A0, ED a surrogate above 9F
      return continued(bytes, i, 3, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
    }
    if (lead < 0xF5) {
      // F0 would be overlong below 90, F4 beyond U+10FFFF above 8F
      return continued(bytes, i, 4, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
    }
    return 0;
  }

  private static int continued(byte[] bytes, int i, int length, int least, int most) {
    if (i + length > bytes.length) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    if (second < least || second > most) {
      return 0;
    }
    for (int k = i + 2; k < i + length; k++) {
      if ((bytes[k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
