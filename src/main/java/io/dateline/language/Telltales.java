package io.dateline.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that tell neighbours among the languages apart, from the table {@code telltales.tsv}: what
 * letters alone leave open, one "bahawa" decides. Immutable.
 */
final class Telltales {

  private static final String FILE = "telltales.tsv";

  /** What every text has: how often the languages are news. */
  private static final String ANY = "*";

  private static final int LONGEST_WORD_CHARS = 24;

  /** For each group its languages' numbers and what its words add to their scores. */
  private final Map<String, Group> groups = new HashMap<>();

  private record Group(List<Integer> numbers, Map<String, List<Double>> words) {}

  /**
   * @param codes of the languages that are scored, in order
   */
  Telltales(List<String> codes) {
    Languages.eachLine(
        FILE,
        columns -> {
          List<String> members = List.of(columns.get(0).split(" ", -1));
          groups
              .computeIfAbsent(
                  columns.get(0),
                  name -> new Group(members.stream().map(codes::indexOf).toList(), new HashMap<>()))
              .words()
              .put(
                  columns.get(1),
                  Arrays.stream(columns.get(2).split(" ", -1)).map(Double::valueOf).toList());
        });
  }

  /** Adds to the scores of languages what the words of a text say; of each group one stays. */
  void add(Impression text, double[] scores) {
    Map<String, Integer> words = new HashMap<>(Map.of(ANY, 1));
    text.parts().forEach(part -> count(part, words));
    for (Group group : groups.values()) {
      double[] sums = new double[group.numbers().size()];
      words.forEach(
          (word, count) -> {
            List<Double> weights = group.words().getOrDefault(word, List.of());
            for (int i = 0; i < weights.size(); i++) {
              sums[i] += count * weights.get(i);
            }
          });
      double best = Arrays.stream(sums).max().orElse(0);
      for (int i = 0; i < sums.length; i++) {
        scores[group.numbers().get(i)] += sums[i] - best;
      }
    }
  }

  /** Runs of letters; of Chinese, each character. */
  private static void count(PlainWords part, Map<String, Integer> words) {
    char[] chars = part.chars();
    int begin = 0;
    for (int i = 0; i <= part.length(); i++) {
      boolean letter = i < part.length() && Character.isLetter(chars[i]);
      boolean sign = letter && Character.isIdeographic(chars[i]);
      if (!letter || sign) {
        if (i > begin && i - begin <= LONGEST_WORD_CHARS) {
          words.merge(
              new String(chars, begin, i - begin).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        begin = i + 1;
      }
      if (sign) {
        words.merge(String.valueOf(chars[i]), 1, Integer::sum);
      }
    }
  }
}
