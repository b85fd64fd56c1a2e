package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.CURRENCY;
import static io.dateline.value.words.Kind.MINUS;
import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.SCALE;
import static io.dateline.value.words.Kind.SMALLSCALE;
import static io.dateline.value.words.Kind.SYMBOL;
import static io.dateline.value.words.Kind.UNIT;

import io.dateline.article.Value;
import io.dateline.value.words.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Money, shares and quantities, and ranges of them. */
final class Amounts {
  private Amounts() {}

  static Optional<Worth> money(Said said, Anchor anchor, Tense tense) {
    String code = said.the(CURRENCY, SYMBOL).code();
    BigDecimal scale = said.first(SCALE, SMALLSCALE).map(Sense::number).orElse(BigDecimal.ONE);
    String currency = code.isEmpty() ? null : code;
    return numbers(said, scale).map(value -> new Worth(Value.Type.MONEY, value, null, currency));
  }

  static Optional<Worth> percent(Said said, Anchor anchor, Tense tense) {
    return numbers(said, BigDecimal.ONE)
        .map(value -> new Worth(Value.Type.PERCENT, value, null, null));
  }

  static Optional<Worth> quantity(Said said, Anchor anchor, Tense tense) {
    if (said.all(NUMBER).stream().anyMatch(n -> Years.looksLike(n.number()))) {
      return Optional.empty();
    }
    String unit = said.the(UNIT).code();
    BigDecimal scale = said.first(SCALE).map(Sense::number).orElse(BigDecimal.ONE);
    return numbers(said, scale).map(value -> new Worth(Value.Type.QUANTITY, value, unit, null));
  }

  /** A number, or two that go up; without any the scale alone counts, as in a million dollars. */
  private static Optional<String> numbers(Said said, BigDecimal scale) {
    List<Sense> numbers = said.all(NUMBER);
    if (numbers.isEmpty()) {
      return Optional.of(plain(scale));
    }
    if (said.first(MINUS).isPresent()) {
      return Optional.of(plain(numbers.get(0).number().negate()));
    }
    Sense last = numbers.get(numbers.size() - 1);
    if (numbers.size() == 1) {
      return Optional.of(plain(last.number().multiply(scale)));
    }
    BigDecimal from = numbers.get(0).number();
    if (numbers.get(0).code().isEmpty() && !last.code().isEmpty()) {
      BigDecimal shared = from.multiply(new BigDecimal(last.code()));
      from = shared.compareTo(last.number()) < 0 ? shared : from;
    }
    return from.compareTo(last.number()) < 0
        ? Optional.of(plain(from.multiply(scale)) + "/" + plain(last.number().multiply(scale)))
        : Optional.empty();
  }

  /** In figures without an exponent and without zeros at the end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
