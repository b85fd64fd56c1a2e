package io.dateline.entity.words;

/** Surnames that say little of who is meant, from {@code surnames.tsv}. */
public final class Surnames {
  private final WordList list = WordList.load("surnames.tsv");

  /** Whether so many people bear the name that two of them in one article are no surprise. */
  public boolean isCommon(Word word) {
    return list.has(word.folded(), "common", "*");
  }
}
