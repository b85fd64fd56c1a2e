package io.dateline.entity.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which words can be forms of one another in a language, from {@code inflections.tsv}. */
public final class Inflections {
  private static final int SHORTEST_STEM = 2;
  private static final String OF_PERSONS = "PERSON";

  /** One declension; its first ending is that of the nominative. */
  private record Declension(List<String> endings, boolean ofPersonsOnly) {}

  private final List<Declension> declensions = new ArrayList<>();

  /** Numbers of the declensions that have an ending. */
  private final Map<String, Map<String, List<Integer>>> byLanguageAndEnding = new HashMap<>();

  private int longestEnding;

  public Inflections() {
    for (String[] row : WordLists.rows("inflections.tsv")) {
      List<String> endings =
          Stream.of(row[2].split(" "))
              .map(ending -> ending.equals("-") ? "" : Folding.fold(ending))
              .toList();
      for (String language : row[0].split(" ")) {
        endings.forEach(ending -> add(language, ending));
      }
      declensions.add(new Declension(endings, row[1].equals(OF_PERSONS)));
    }
  }

  private void add(String language, String ending) {
    byLanguageAndEnding
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(ending, e -> new ArrayList<>())
        .add(declensions.size());
    longestEnding = Math.max(longestEnding, ending.length());
  }

  /** Whether names take endings in a language, as far as it is known. */
  boolean isInflected(String language) {
    return byLanguageAndEnding.containsKey(language);
  }

  /**
   * The keys of a word: two words can be forms of one another if they share a key. One of them is
   * the folded word itself, whatever the language.
   *
   * @param person whether it names a person, so that possessive adjectives are forms of it
   * @param language ISO 639 code
   */
  public Set<String> keys(Word word, boolean person, String language) {
    Map<String, List<Integer>> byEnding = byLanguageAndEnding.getOrDefault(language, Map.of());
    String folded = word.folded();
    if (byEnding.isEmpty() || word.isAcronym() || word.isInitial()) {
      return Set.of(folded);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(folded);
    int shortest = Math.max(SHORTEST_STEM, folded.length() - longestEnding);
    for (int stem = folded.length(); stem >= shortest; stem--) {
      List<Integer> numbers = byEnding.getOrDefault(folded.substring(stem), List.of());
      for (int number : numbers) {
        if (person || !declensions.get(number).ofPersonsOnly()) {
          keys.add(folded.substring(0, stem) + '+' + number);
        }
      }
      if (!numbers.isEmpty() && word.isAcronymUpTo(stem)) {
        keys.add(folded.substring(0, stem));
      }
    }
    return keys;
  }

  /** The keys of each word of a name. */
  public List<Set<String>> keys(List<Word> words, boolean person, String language) {
    return words.stream().map(word -> keys(word, person, language)).toList();
  }

  /**
   * Whether, of two forms of one word, the first is nearer to the nominative: its ending comes
   * first in each declension that can have made both.
   *
   * @param keys of the first word, see {@link #keys}
   * @param otherKeys of the other
   */
  public boolean isBefore(Word word, Set<String> keys, Word other, Set<String> otherKeys) {
    boolean before = false;
    for (String key : keys) {
      if (otherKeys.contains(key) && isOfDeclension(key)) {
        if (place(word, key) > place(other, key)) {
          return false;
        }
        before = true;
      }
    }
    return before && !word.folded().equals(other.folded());
  }

  /**
   * Whether a word is the nominative of another in one of the declensions that can have made both.
   *
   * @param keys of the word, see {@link #keys}
   * @param otherKeys of the other
   */
  boolean isNominative(Word word, Set<String> keys, Set<String> otherKeys) {
    return keys.stream()
        .anyMatch(key -> otherKeys.contains(key) && isOfDeclension(key) && place(word, key) == 0);
  }

  private static boolean isOfDeclension(String key) {
    return key.lastIndexOf('+') >= 0;
  }

  /** Where the word's ending stands in the declension of one of its keys; 0 is the nominative. */
  private int place(Word word, String key) {
    int plus = key.lastIndexOf('+');
    Declension declension = declensions.get(Integer.parseInt(key.substring(plus + 1)));
    return declension.endings().indexOf(word.folded().substring(plus));
  }

  /** The stem that a key stands for, or the word itself. */
  public static String stem(String key) {
    int plus = key.lastIndexOf('+');
    return plus < 0 ? key : key.substring(0, plus);
  }
}
