package io.dateline.entity.words;

import java.util.List;

/**
 * Words for peoples and points of the compass, from {@code peoples.tsv}: neither is the name of a
 * place by itself.
 */
public final class Peoples {
  private static final String PEOPLE = "people";
  private static final String COMPASS = "compass";
  private static final String PART = "part";

  private final WordList list = WordList.load("peoples.tsv");

  /** Whether the words are an adjective such as {@code South Korean}. */
  public boolean areAdjective(List<Word> words, String language) {
    int last = words.size() - 1;
    return last >= 0
        && list.has(words.get(last).folded(), PEOPLE, language)
        && arePart(words.subList(0, last), language);
  }

  /** Whether the words may stand before a people's adjective, as {@code South} does. */
  public boolean arePart(List<Word> words, String language) {
    return words.stream()
        .allMatch(
            word -> isCompassPoint(word, language) || list.has(word.folded(), PART, language));
  }

  public boolean isCompassPoint(Word word, String language) {
    return list.has(word.folded(), COMPASS, language);
  }
}
