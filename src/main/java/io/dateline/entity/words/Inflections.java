package io.dateline.entity.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words can be forms of one another in a language, from {@code inflections.tsv}. */
public final class Inflections {
  private static final int SHORTEST_STEM = 2;
  private static final String OF_PERSONS = "PERSON";

  /** One declension, of those that have a given ending. */
  private record Declension(int number, boolean ofPersonsOnly) {}

  private final Map<String, Map<String, List<Declension>>> byLanguageAndEnding = new HashMap<>();
  private int longestEnding;

  public Inflections() {
    int number = 0;
    for (String[] row : WordLists.rows("inflections.tsv")) {
      Declension declension = new Declension(number++, row[1].equals(OF_PERSONS));
      for (String language : row[0].split(" ")) {
        for (String ending : row[2].split(" ")) {
          add(language, ending.equals("-") ? "" : ending, declension);
        }
      }
    }
  }

  private void add(String language, String ending, Declension declension) {
    byLanguageAndEnding
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(ending, e -> new ArrayList<>())
        .add(declension);
    longestEnding = Math.max(longestEnding, ending.length());
  }

  /**
   * The keys of a word: two words can be forms of one another if they share a key. One of them is
   * the folded word itself, whatever the language.
   *
   * @param person whether it names a person, so that possessive adjectives are forms of it
   * @param language ISO 639 code
   */
  public Set<String> keys(Word word, boolean person, String language) {
    Map<String, List<Declension>> byEnding = byLanguageAndEnding.getOrDefault(language, Map.of());
    String folded = word.folded();
    if (byEnding.isEmpty() || word.isAcronym() || word.isInitial()) {
      return Set.of(folded);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(folded);
    int shortest = Math.max(SHORTEST_STEM, folded.length() - longestEnding);
    for (int stem = folded.length(); stem >= shortest; stem--) {
      for (Declension d : byEnding.getOrDefault(folded.substring(stem), List.of())) {
        if (person || !d.ofPersonsOnly()) {
          keys.add(folded.substring(0, stem) + '+' + d.number());
        }
      }
    }
    return keys;
  }

  /** The stem that a key stands for, or the word itself. */
  public static String stem(String key) {
    int plus = key.lastIndexOf('+');
    return plus < 0 ? key : key.substring(0, plus);
  }
}
