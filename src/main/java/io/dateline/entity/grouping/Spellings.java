package io.dateline.entity.grouping;

import io.dateline.entity.words.Script;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a form is spelled at its places: the spellings differ in case, marks, or titles before. */
final class Spellings {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String spelling) {
    counts.merge(spelling, 1, Integer::sum);
  }

  /** The most frequent one that is not in capitals throughout, as headlines are. */
  String best() {
    return counts.keySet().stream()
        .max(
            Comparator.comparing((String spelling) -> !Script.isAllCapitals(spelling))
                .thenComparing(counts::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
