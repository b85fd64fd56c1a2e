package io.dateline.codec;

import io.dateline.article.Article;
import io.dateline.article.Fault;
import io.dateline.article.PublishedDate;
import io.dateline.article.Rejection;
import io.dateline.article.RejectionCode;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes what a test writes down. */
final class Decoding {
  private static final ArticleReader READER = new ArticleReader(InputLimits.DEFAULT);

  private Decoding() {}

  static Article article(String record) {
    return article(record.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(byte[] record) {
    return READER
        .decode(record)
        .match(
            Decoded.Accepted::article,
            refused -> {
              throw new AssertionError("refused: " + refused.rejection());
            });
  }

  static Rejection rejection(byte[] record) {
    return rejection(READER, record);
  }

  static Rejection rejection(String record) {
    return rejection(record.getBytes(StandardCharsets.UTF_8));
  }

  static Rejection rejection(ArticleReader reader, byte[] record) {
    return reader
        .decode(record)
        .match(
            accepted -> {
              throw new AssertionError("accepted: " + accepted.article());
            },
            Decoded.Refused::rejection);
  }

  static List<RejectionCode> codes(Rejection rejection) {
    return rejection.faults().stream().map(Fault::code).toList();
  }

  /** The published date's value, or the empty string. */
  static String date(Article article) {
    PublishedDate date = article.published();
    return date == null || date.value() == null ? "" : date.value();
  }

  static List<WarningCode> warnings(Article article) {
    return article.warnings().stream().map(Warning::code).toList();
  }
}
