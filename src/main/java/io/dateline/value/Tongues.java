package io.dateline.value;

import io.dateline.article.Language;
import io.dateline.article.Offsets;
import java.util.List;
import java.util.Optional;

/**
 * Which language each part of an article is in.
 *
 * @param whole the article's language
 * @param segments parts in another, in order
 */
record Tongues(String whole, List<Language.Segment> segments) {

  static Tongues of(Optional<Language> language) {
    return new Tongues(
        language.map(Language::code).orElse(Language.UNDETERMINED),
        language.map(Language::segments).orElse(List.of()));
  }

  String at(Offsets sentence) {
    return segments.stream()
        .filter(segment -> segment.offsets().contains(sentence))
        .findFirst()
        .map(Language.Segment::code)
        .orElse(whole);
  }
}
