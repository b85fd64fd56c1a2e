package io.dateline.bench;

import io.dateline.article.Article;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.Decoded;
import io.dateline.codec.InputLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The articles that can be read and have a text. */
public final class NewsTexts {

  private NewsTexts() {}

  /** Of some raw records. */
  public static List<Article> decoded(List<byte[]> records) {
    ArticleReader reader = new ArticleReader(InputLimits.DEFAULT);
    List<Article> articles = new ArrayList<>();
    for (byte[] record : records) {
      if (reader.decode(record) instanceof Decoded.Accepted accepted
          && !accepted.article().text().value().isEmpty()) {
        articles.add(accepted.article());
      }
    }
    return articles;
  }

  static List<Article> articles() throws IOException {
    return decoded(Articles.read());
  }

  static List<String> texts() throws IOException {
    return articles().stream().map(article -> article.text().value()).toList();
  }
}
