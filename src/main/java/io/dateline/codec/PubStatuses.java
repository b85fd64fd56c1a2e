package io.dateline.codec;

import io.dateline.article.PubStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the IPTC's publication status, with or without the prefix of its vocabulary. */
final class PubStatuses {
  private static final Map<String, PubStatus> WORDS =
      Map.of(
          "usable", PubStatus.USABLE,
          "withheld", PubStatus.WITHHELD,
          "canceled", PubStatus.CANCELED,
          "cancelled", PubStatus.CANCELED);

  private PubStatuses() {}

  static Optional<Said<PubStatus>> read(Object raw) {
    return FieldForms.text(Shape.WORD, raw)
        .flatMap(
            said ->
                Optional.ofNullable(WORDS.get(word(said.value())))
                    .map(status -> new Said<>(status, said.coerced(), said.left())));
  }

  /** {@code stat:canceled}, or the vocabulary's address before the word. */
  private static String word(String value) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    return word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1);
  }
}
