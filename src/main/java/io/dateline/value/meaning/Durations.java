package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.PERIOD;

import io.dateline.article.Value;
import io.dateline.value.words.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long something lasts. */
final class Durations {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final int ROUND = 100;

  private Durations() {}

  static Optional<Worth> duration(Said said, Anchor anchor, Tense tense) {
    Sense period = said.the(PERIOD);
    List<Sense> numbers = said.all(NUMBER);
    if (numbers.isEmpty() || numbers.stream().anyMatch(n -> !isLength(n.number()))) {
      return Optional.empty();
    }
    boolean ofDay = period.code().startsWith("T");
    String value = numbers.stream().map(n -> iso(n, period)).collect(Collectors.joining("/"));
    return Optional.of(new Worth(ofDay ? Value.Type.TIME : Value.Type.DATE, value, null, null));
  }

  /** Whether so many days or years can be meant; 2021 years are not. */
  private static boolean isLength(BigDecimal number) {
    boolean year =
        number.compareTo(FIRST_YEAR) > 0
            && number.compareTo(LAST_YEAR) < 0
            && number.intValue() % ROUND != 0;
    return number.signum() >= 0 && !year;
  }

  private static String iso(Sense number, Sense period) {
    String figures = Amounts.plain(number.number().multiply(period.number()));
    String code = period.code();
    return code.startsWith("T") ? "PT" + figures + code.substring(1) : "P" + figures + code;
  }
}
