package io.dateline.codec;

import io.dateline.article.RejectionCode;
import io.dateline.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A record's bytes as characters.
 *
 * @param text not blank; behind the byte order mark
 * @param begin bytes of the record before the text
 */
record RawText(String text, int begin) {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Looks at the bytes before anything reads them. Where a byte is ill-formed, the look goes on as
   * if it were a question mark, so that the record's other faults are found too.
   *
   * @return empty if there is nothing more to find
   */
  static Optional<RawText> of(byte[] value, InputLimits limits, Notes notes) {
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
    byte[] utf8 = wellFormed(value, begin, notes);
    RawText raw =
        new RawText(new String(utf8, begin, utf8.length - begin, StandardCharsets.UTF_8), begin);
    if (raw.firstVisible() == raw.text.length()) {
      notes.fault(RejectionCode.EMPTY_INPUT, value.length + " bytes without any content");
      return Optional.empty();
    }
    char first = raw.text.charAt(0);
    if (first < ' ' && !Character.isWhitespace(first)) {
      // as a schema registry's magic byte: what follows may look like text and would be published
      String detail = "begins with the control byte 0x%02X".formatted((int) first);
      notes.fault(RejectionCode.UNSUPPORTED_ENCODING, detail);
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  /** Whether this is meant as a JSON object or array. */
  boolean looksLikeJson() {
    char first = text.charAt(firstVisible());
    return first == '{' || first == '[';
  }

  private int firstVisible() {
    int i = 0;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static int behindMark(byte[] value, Notes notes) {
    int begin = 0;
    while (Arrays.mismatch(value, begin, Math.min(begin + 3, value.length), BYTE_ORDER_MARK, 0, 3)
        < 0) {
      notes.warn(WarningCode.BYTE_ORDER_MARK);
      begin += BYTE_ORDER_MARK.length;
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
}
