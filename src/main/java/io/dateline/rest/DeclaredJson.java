package io.dateline.rest;

import io.dateline.article.RejectionCode;

/**
 * Holds a sender to its word. The bytes alone tell the dialect, and most that is not JSON is taken
 * for plain text; who says that it sends JSON did not mean that.
 */
final class DeclaredJson {
  private static final String WHITE_SPACE = " \t\r\n";
  private static final String OTHER_VALUES = "[\"-0123456789tfn";

  private DeclaredJson() {}

  /**
   * @throws ProblemException if the first byte with ink is that of another value or of none; what
   *     is not ASCII is left to the decoder, which knows encodings
   */
  static void check(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && WHITE_SPACE.indexOf(bytes[at]) >= 0) {
      at++;
    }
    if (at == bytes.length || bytes[at] <= 0 || bytes[at] == '{') {
      return;
    }
    if (OTHER_VALUES.indexOf(bytes[at]) >= 0) {
      throw Body.refusal(RejectionCode.NOT_AN_OBJECT, "an article is a JSON object");
    }
    throw Body.refusal(RejectionCode.MALFORMED_JSON, "no JSON value begins so");
  }
}
