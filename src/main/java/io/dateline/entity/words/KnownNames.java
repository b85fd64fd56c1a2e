package io.dateline.entity.words;

import io.dateline.article.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States and bodies with several names in one language, from {@code known-names.tsv}. */
public final class KnownNames {
  private static final String ANY_LANGUAGE = "*";

  /** A thing of the list: its key, the same for all its names, and its type. */
  public record Known(String key, Entity.Type type) {}

  private final Map<String, KeyedNames<Known>> byLanguage = new HashMap<>();

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
    byLanguage
        .computeIfAbsent(language, l -> new KeyedNames<>())
        .add(inflections.keys(words, false, language), known);
  }

  /**
   * @param words keys of the words of a name, see {@link Inflections#keys}
   */
  public Optional<Known> find(List<Set<String>> words, String language) {
    return find(words, byLanguage.get(language))
        .or(() -> find(words, byLanguage.get(ANY_LANGUAGE)));
  }

  private static Optional<Known> find(List<Set<String>> words, @Nullable KeyedNames<Known> names) {
    return names == null ? Optional.empty() : names.find(words).findFirst();
  }
}
