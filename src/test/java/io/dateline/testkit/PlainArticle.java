package io.dateline.testkit;

import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import java.util.List;
import java.util.Map;

/** Articles that have an id and a text and nothing else. */
public final class PlainArticle {
  private PlainArticle() {}

  public static Article of(String id, ArticleText text) {
    return new Article(
        id, null, null, text, null, null, null, null, null, null, List.of(), Map.of());
  }
}
