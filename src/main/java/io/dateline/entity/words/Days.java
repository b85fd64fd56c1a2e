package io.dateline.entity.words;

import java.util.List;

/** Days of the week and months, from {@code calendar.tsv}. */
public final class Days {
  private final WordList list = WordList.load("calendar.tsv");

  /** A day of the week and, in languages without capitals, yesterday, today and tomorrow. */
  public boolean areDay(List<Word> words, String language) {
    return words.size() == 1 && list.has(words.get(0).folded(), "day", language);
  }

  /** Months can be names of persons: May, April. */
  public boolean areMonth(List<Word> words, String language) {
    return words.size() == 1 && list.has(words.get(0).folded(), "month", language);
  }
}
