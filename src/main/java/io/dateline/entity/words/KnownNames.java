package io.dateline.entity.words;

import io.dateline.article.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States and bodies with several names in one language, from {@code known-names.tsv}. */
public final class KnownNames {
  private static final String ANY_LANGUAGE = "*";

  /** A thing of the list: its key, the same for all its names, and its type. */
  public record Known(String key, Entity.Type type) {}

  /** One name of a thing, as keys of its words. */
  private record Name(Known known, List<Set<String>> words) {

    boolean is(List<Set<String>> others) {
      if (others.size() != words.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (Collections.disjoint(words.get(i), others.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, Map<String, List<Name>>> byLanguageAndLastWord = new HashMap<>();

  public KnownNames(Inflections inflections) {
    for (String[] row : WordLists.rows("known-names.tsv")) {
      Known known = new Known(row[0], Entity.Type.valueOf(row[1]));
      for (String language : row[2].split(" ")) {
        for (String name : row[3].split("; ")) {
          add(known, language, Word.of(name), inflections);
        }
      }
    }
  }

  private void add(Known known, String language, List<Word> words, Inflections inflections) {
    List<Set<String>> keys = words.stream().map(w -> inflections.keys(w, false, language)).toList();
    Map<String, List<Name>> byLastWord =
        byLanguageAndLastWord.computeIfAbsent(language, l -> new HashMap<>());
    for (String last : keys.get(keys.size() - 1)) {
      byLastWord.computeIfAbsent(last, k -> new ArrayList<>(1)).add(new Name(known, keys));
    }
  }

  /**
   * @param words keys of the words of a name, see {@link Inflections#keys}
   */
  public Optional<Known> find(List<Set<String>> words, String language) {
    return find(words, byLanguageAndLastWord.getOrDefault(language, Map.of()))
        .or(() -> find(words, byLanguageAndLastWord.getOrDefault(ANY_LANGUAGE, Map.of())));
  }

  private static Optional<Known> find(List<Set<String>> words, Map<String, List<Name>> byLastWord) {
    return words.get(words.size() - 1).stream()
        .flatMap(last -> byLastWord.getOrDefault(last, List.of()).stream())
        .filter(name -> name.is(words))
        .map(Name::known)
        .findFirst();
  }
}
