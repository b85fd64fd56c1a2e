package io.dateline.entity.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Things by the keys of the words of their names in one language, see {@link Inflections#keys}. */
final class KeyedNames<T> {

  private record Name<T>(List<Set<String>> words, T thing) {

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

  private final Map<String, List<Name<T>>> byLastWord = new HashMap<>();

  /**
   * @param words keys of the words of a name; not empty
   */
  void add(List<Set<String>> words, T thing) {
    for (String last : words.get(words.size() - 1)) {
      byLastWord.computeIfAbsent(last, k -> new ArrayList<>(1)).add(new Name<>(words, thing));
    }
  }

  /** What a name of these words may name, in the order in which it was added. */
  Stream<T> find(List<Set<String>> words) {
    return words.get(words.size() - 1).stream()
        .flatMap(last -> byLastWord.getOrDefault(last, List.of()).stream())
        .filter(name -> name.is(words))
        .map(Name::thing);
  }
}
