package io.dateline.entity.words;

/**
 * Articles, prepositions and conjunctions at the edges of names, from {@code small-words.tsv}.
 * Words are given as they stand in the text: with a capital they may be part of the name.
 */
public final class SmallWords {
  private static final String ARTICLE = "article";
  private static final String LINK = "link";
  private static final String OTHER = "other";
  private static final String OF_PLACE = "place";

  private final WordList list = WordList.load("small-words.tsv");

  /** Whether the word may stand before a name and is no part of it. */
  public boolean isArticle(String word, String language) {
    return list.has(word, ARTICLE, language);
  }

  /** Whether the word joins two halves of a name, as in {@code Corea del Norte}. */
  public boolean isLink(String word, String language) {
    return list.has(word, LINK, language);
  }

  /** Whether the word stands between something and its place, and seldom within a name. */
  public boolean isOfPlace(String word, String language) {
    return list.has(word, OF_PLACE, language);
  }

  /** Whether no name ends with the word. */
  public boolean endsNoName(String word, String language) {
    return isLink(word, language) || list.has(word, OTHER, language);
  }
}
