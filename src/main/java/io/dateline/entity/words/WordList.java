package io.dateline.entity.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by language and kind; a line of the list is {@code languages, kind, words}. */
final class WordList {
  private static final String ANY_LANGUAGE = "*";

  private final Map<String, Set<String>> words = new HashMap<>();

  private WordList() {}

  static WordList load(String name) {
    WordList list = new WordList();
    for (String[] row : WordLists.rows(name)) {
      for (String language : row[0].split(" ")) {
        list.words
            .computeIfAbsent(key(row[1], language), k -> new HashSet<>())
            .addAll(List.of(row[2].split(" ")));
      }
    }
    return list;
  }

  boolean has(String word, String kind, String language) {
    return words.getOrDefault(key(kind, language), Set.of()).contains(word)
        || words.getOrDefault(key(kind, ANY_LANGUAGE), Set.of()).contains(word);
  }

  private static String key(String kind, String language) {
    return kind + ' ' + language;
  }
}
