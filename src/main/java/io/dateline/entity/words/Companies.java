package io.dateline.entity.words;

import java.util.List;

/** What companies add to their name, from {@code companies.tsv}. */
public final class Companies {
  private static final String FORM = "form";
  private static final String TRADE = "trade";

  private final WordList list = WordList.load("companies.tsv");

  /** How many words stand before what a company adds; all of them where it adds nothing. */
  public int nameLength(List<Word> words, String language) {
    int length = words.size();
    while (length > 0 && isAdded(words.get(length - 1), language)) {
      length--;
    }
    return length;
  }

  private boolean isAdded(Word word, String language) {
    return list.has(word.folded(), FORM, language) || list.has(word.folded(), TRADE, language);
  }
}
