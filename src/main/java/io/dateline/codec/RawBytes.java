package io.dateline.codec;

import io.dateline.article.RejectionCode;
import io.dateline.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A record's bytes after the byte order mark, well-formed UTF-8 or made so. */
final class RawBytes {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final int begin;

  private RawBytes(byte[] bytes, int begin) {
    this.bytes = bytes;
    this.begin = begin;
  }

  /**
   * Looks at the bytes before anything reads them. Where a byte is ill-formed, the look goes on as
   * if it were a question mark, so that the record's other faults are found too.
   *
   * @return empty if there is nothing more to find
   */
  static Optional<RawBytes> of(byte[] value, InputLimits limits, Notes notes) {
    if (value.length > limits.maxBytes()) {
      String detail = "%d bytes; the limit is %d".formatted(value.length, limits.maxBytes());
      notes.fault(RejectionCode.LIMIT_EXCEEDED, detail);
      return Optional.empty();
    }
    Optional<WideEncoding> wide = WideEncoding.of(value);
    if (wide.isPresent()) {
      notes.fault(RejectionCode.UNSUPPORTED_ENCODING, wide.get() + "; only UTF-8 is read");
      return Optional.empty();
    }
    int begin = behindMark(value, notes);
    RawBytes raw = new RawBytes(wellFormed(value, begin, notes), begin);
    if (raw.isBlank()) {
      notes.fault(
          RejectionCode.EMPTY_INPUT, "%d bytes without any content".formatted(value.length));
      return Optional.empty();
    }
    int first = raw.bytes[begin];
    if (first >= 0 && first < ' ' && !Character.isWhitespace(first)) {
      // as a schema registry's magic byte: what follows may look like text and would be published
      String detail = "begins with the control byte 0x%02X".formatted(first);
      notes.fault(RejectionCode.UNSUPPORTED_ENCODING, detail);
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  private static int behindMark(byte[] value, Notes notes) {
    int begin = 0;
    while (begin + 3 <= value.length
        && value[begin] == BYTE_ORDER_MARK[0]
        && value[begin + 1] == BYTE_ORDER_MARK[1]
        && value[begin + 2] == BYTE_ORDER_MARK[2]) {
      notes.warn(WarningCode.BYTE_ORDER_MARK);
      begin += 3;
    }
    return begin;
  }

  private static byte[] wellFormed(byte[] value, int begin, Notes notes) {
    int first = Utf8.firstFault(value, begin);
    if (first == value.length) {
      return value;
    }
    byte[] mended = value.clone();
    int count = 0;
    for (int i = first; i < mended.length; i = Utf8.firstFault(mended, i)) {
      mended[i] = '?';
      count++;
    }
    notes.fault(
        RejectionCode.INVALID_UTF8,
        "byte %d is 0x%02X where it cannot be; %d such in all"
            .formatted(first, value[first], count));
    return mended;
  }

  private boolean isBlank() {
    return firstVisible() == bytes.length;
  }

  private int firstVisible() {
    int i = begin;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
      i++;
    }
    return i;
  }

  /** Whether this is meant as a JSON object or array. */
  boolean looksLikeJson() {
    byte first = bytes[firstVisible()];
    return first == '{' || first == '[';
  }

  byte[] array() {
    return bytes;
  }

  /** Index of the first byte behind the byte order mark. */
  int begin() {
    return begin;
  }

  int length() {
    return bytes.length - begin;
  }

  String text() {
    return new String(bytes, begin, length(), StandardCharsets.UTF_8);
  }
}
