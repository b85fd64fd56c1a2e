package io.dateline.entity.mention;

import io.dateline.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conjunctions and prepositions that Arabic and Hebrew write together with the word behind them:
 * وروسيا is "and Russia". Any name may begin with the same letter, so they are only taken off where
 * the article has the name without them, too.
 */
final class Proclitics {
  private static final Map<String, String> LETTERS = Map.of("ar", "وفبلك", "he", "ובלמהשכ");

  /** "And in", at the most. */
  private static final int MOST = 2;

  private static final int SHORTEST_NAME_CHARS = 3;

  private Proclitics() {}

  /** The names of an article in a language, without their proclitics. */
  static List<NameSpan> strip(String text, String language, List<NameSpan> names) {
    String letters = LETTERS.get(language);
    if (letters == null) {
      return names;
    }
    Set<String> known = new HashSet<>();
    for (NameSpan name : names) {
      String written = name.span().of(text);
      known.add(written);
      known.addAll(List.of(written.split(" ")));
    }
    return names.stream().map(name -> stripped(text, letters, known, name)).toList();
  }

  private static NameSpan stripped(String text, String letters, Set<String> known, NameSpan name) {
    String written = name.span().of(text);
    int most = Math.min(MOST, written.length() - SHORTEST_NAME_CHARS);
    for (int cut = 1; cut <= most && letters.indexOf(written.charAt(cut - 1)) >= 0; cut++) {
      if (known.contains(written.substring(cut))) {
        return name.at(new Span(name.span().begin() + cut, name.span().end()));
      }
    }
    return name;
  }
}
