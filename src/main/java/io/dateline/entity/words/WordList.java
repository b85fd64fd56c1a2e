package io.dateline.entity.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by language and kind; a line of the list is {@code languages, kind, words}. */
final class WordList {
  private static final String ANY_LANGUAGE = "*";

  private final Map<String, Map<String, Set<String>>> byKindAndLanguage = new HashMap<>();

  private WordList() {}

  static WordList load(String name) {
    WordList list = new WordList();
    for (String[] row : WordLists.rows(name)) {
      for (String language : row[0].split(" ")) {
        list.byKindAndLanguage
            .computeIfAbsent(row[1], kind -> new HashMap<>())
            .computeIfAbsent(language, l -> new HashSet<>())
            .addAll(List.of(row[2].split(" ")));
      }
    }
    return list;
  }

  boolean has(String word, String kind, String language) {
    Map<String, Set<String>> byLanguage = byKindAndLanguage.getOrDefault(kind, Map.of());
    return byLanguage.getOrDefault(language, Set.of()).contains(word)
        || byLanguage.getOrDefault(ANY_LANGUAGE, Set.of()).contains(word);
  }
}
