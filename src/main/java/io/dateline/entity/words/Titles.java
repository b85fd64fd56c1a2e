package io.dateline.entity.words;

import java.util.List;

/** Titles and offices that stand before or behind persons' names, from {@code titles.tsv}. */
public final class Titles {
  private static final String TITLE = "title";
  private static final String TITLE_OR_NAME = "also";
  private static final String BEFORE_TITLE = "before";
  private static final String BEHIND_NAME = "behind";

  private final WordList list = WordList.load("titles.tsv");

  /** Number of words at the beginning that are titles; all of them where there is no name. */
  public int leading(List<Word> words, String language) {
    int titles = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).folded();
      if (list.has(word, TITLE, language) || list.has(word, TITLE_OR_NAME, language)) {
        titles = i + 1;
      } else if (!list.has(word, BEFORE_TITLE, language)) {
        break;
      }
    }
    return titles;
  }

  /** Whether the last of several words is a title, as in Latvian. */
  public boolean isBehind(List<Word> words, String language) {
    return words.size() > 1
        && list.has(words.get(words.size() - 1).folded(), BEHIND_NAME, language);
  }

  /** Whether the words name nobody: titles, and none of those that are names too. */
  public boolean nameNobody(List<Word> words, String language) {
    return leading(words, language) == words.size()
        && words.stream().noneMatch(w -> list.has(w.folded(), TITLE_OR_NAME, language));
  }
}
