package io.dateline.entity;

import io.dateline.article.Source;
import io.dateline.entity.words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article, as its text may name it: the source's name, or a part of its domain, as
 * {@code Wikinews} of {@code en.wikinews.org}.
 */
final class Publisher {
  private final Set<String> names = new HashSet<>();

  Publisher(@Nullable Source source) {
    if (source != null) {
      add(source.name());
      add(source.domain());
      String domain = source.domain();
      if (domain != null) {
        List.of(domain.split("\\.")).forEach(this::add);
      }
    }
  }

  private void add(@Nullable String name) {
    if (name != null) {
      names.add(letters(name));
    }
  }

  boolean isNamed(String name) {
    return names.contains(letters(name));
  }

  private static String letters(String name) {
    return Word.of(name).stream().map(Word::folded).collect(Collectors.joining());
  }
}
