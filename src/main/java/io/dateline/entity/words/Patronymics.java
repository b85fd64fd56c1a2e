package io.dateline.entity.words;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names after the father that stand behind the given name in place of the surname, or before it,
 * from {@code patronymics.tsv}.
 */
public final class Patronymics {
  private static final String OF_WOMEN = "ending";
  private static final String OF_MEN = "man";
  private static final int SHORTEST_STEM = 2;

  private final WordList list = WordList.load("patronymics.tsv");

  /**
   * @param keys of the word, see {@link Inflections#keys}
   */
  public boolean isOne(Word word, Set<String> keys, String language) {
    return isOfWoman(word.folded(), language)
        || keys.stream().anyMatch(key -> list.has(Inflections.stem(key), OF_MEN, language));
  }

  private boolean isOfWoman(String word, String language) {
    return IntStream.range(SHORTEST_STEM, word.length())
        .anyMatch(begin -> list.has(word.substring(begin), OF_WOMEN, language));
  }
}
