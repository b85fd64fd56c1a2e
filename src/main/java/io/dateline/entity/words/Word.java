package io.dateline.entity.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a name.
 *
 * @param text as written, without stops and quotation marks around it
 * @param folded the form in which it is compared, without stops
 */
public record Word(String text, String folded) {
  private static final String HYPHENS = "-‐‑–—־:";
  private static final String OTHER_PARTINGS = "·・‧/&";
  private static final int LONGEST_ENDING_OF_ACRONYM = 4;
  private static final int LONGEST_ACRONYM = 5;

  /**
   * The words of a name. A hyphen and a colon part them too, and the dot that stands between
   * Chinese and Japanese words.
   */
  public static List<Word> of(String name) {
    List<Word> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || parts(name, i)) {
        add(words, name, begin, i);
        begin = i + 1;
      }
    }
    return List.copyOf(words);
  }

  private static boolean parts(String name, int at) {
    char c = name.charAt(at);
    if (c == '.') {
      // U.S. and J.F. are one word, John.Kennedy is two
      return at + 2 < name.length()
          && Character.isLetter(name.charAt(at + 1))
          && Character.isLetter(name.charAt(at + 2));
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || HYPHENS.indexOf(c) >= 0
        || OTHER_PARTINGS.indexOf(c) >= 0;
  }

  private static void add(List<Word> words, String name, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && !Script.isWordPart(name.codePointAt(from))) {
      from++;
    }
    while (from < to && !Script.isWordPart(name.codePointBefore(to))) {
      to--;
    }
    String text = name.substring(from, to);
    String folded = Folding.fold(text.replace(".", ""));
    if (!folded.isEmpty() && !isEndingOfAcronym(words, name, from, text)) {
      words.add(new Word(text, folded));
    }
  }

  /** In {@code WUM-u} and {@code EU:n} the last letter is an ending. */
  private static boolean isEndingOfAcronym(List<Word> words, String name, int from, String text) {
    return from > 0
        && HYPHENS.indexOf(name.charAt(from - 1)) >= 0
        && text.length() <= LONGEST_ENDING_OF_ACRONYM
        && text.codePoints().allMatch(Script::isSmall)
        && !words.isEmpty()
        && words.get(words.size() - 1).isAcronym();
  }

  /** Whether this is one letter that stands for a name, as in {@code John R. Bolton}. */
  public boolean isInitial() {
    return folded.codePointCount(0, folded.length()) == 1 && isCapitalized();
  }

  public boolean isCapitalized() {
    return Script.isCapital(text.codePointAt(0));
  }

  /** Whether it is written small throughout, in a script that has capitals. */
  public boolean isSmall() {
    return Script.isSmall(text.codePointAt(0)) && text.codePoints().noneMatch(Script::isCapital);
  }

  /** Whether the first so many characters are an acronym and the rest is its ending: МОЗу. */
  boolean isAcronymUpTo(int end) {
    return end > 1
        && end < text.length()
        && end <= LONGEST_ACRONYM
        && text.length() == folded.length()
        && text.substring(0, end).chars().allMatch(Script::isCapital)
        && text.substring(end).chars().allMatch(Script::isSmall);
  }

  /** Whether this is two to five letters or digits without a small one, as {@code EU}. */
  public boolean isAcronym() {
    return folded.length() >= 2
        && folded.length() <= LONGEST_ACRONYM
        && isCapitalized()
        && text.codePoints().noneMatch(Script::isSmall);
  }
}
