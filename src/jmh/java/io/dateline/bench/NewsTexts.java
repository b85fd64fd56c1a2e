package io.dateline.bench;

import io.dateline.article.Article;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.Decoded;
import io.dateline.codec.InputLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The articles that can be read, decoded. */
final class NewsTexts {

  private NewsTexts() {}

  static List<Article> articles() throws IOException {
    ArticleReader reader = new ArticleReader(InputLimits.DEFAULT);
    List<Article> articles = new ArrayList<>();
    for (byte[] value : Articles.read()) {
      if (reader.decode(value) instanceof Decoded.Accepted accepted) {
        articles.add(accepted.article());
      }
    }
    return articles;
  }

  static List<String> texts() throws IOException {
    return articles().stream().map(article -> article.text().value()).toList();
  }
}
