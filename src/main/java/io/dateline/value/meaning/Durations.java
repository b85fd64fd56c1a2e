package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.PERIOD;

import io.dateline.article.Value;
import io.dateline.value.words.Sense;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long something lasts. */
final class Durations {
  private Durations() {}

  static Optional<Worth> duration(Said said, Anchor anchor, Tense tense) {
    Sense period = said.the(PERIOD);
    List<Sense> numbers = said.all(NUMBER);
    if (numbers.isEmpty()
        || numbers.stream().anyMatch(n -> n.number().signum() < 0 || Years.looksLike(n.number()))) {
      return Optional.empty();
    }
    boolean ofDay = period.code().startsWith("T");
    String value = numbers.stream().map(n -> iso(n, period)).collect(Collectors.joining("/"));
    return Optional.of(new Worth(ofDay ? Value.Type.TIME : Value.Type.DATE, value, null, null));
  }

  private static String iso(Sense number, Sense period) {
    String figures = Amounts.plain(number.number().multiply(period.number()));
    String code = period.code();
    return code.startsWith("T") ? "PT" + figures + code.substring(1) : "P" + figures + code;
  }
}
