package io.dateline.value.meaning;

import io.dateline.value.words.Kind;
import io.dateline.value.words.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a stated value in order of the text.
 *
 * @param parts without the words that only the rule knows
 */
public record Said(List<Sense> parts) {
  public Said {
    parts = List.copyOf(parts);
  }

  List<Sense> all(Kind... kinds) {
    Set<Kind> wanted = Set.of(kinds);
    return parts.stream().filter(part -> wanted.contains(part.kind())).toList();
  }

  Optional<Sense> first(Kind... kinds) {
    return all(kinds).stream().findFirst();
  }

  /** The first part of these kinds, which the rule always has. */
  Sense the(Kind... kinds) {
    return first(kinds)
        .orElseThrow(() -> new IllegalStateException("a rule lacks " + List.of(kinds)));
  }
}
