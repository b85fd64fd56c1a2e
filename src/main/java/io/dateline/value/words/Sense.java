package io.dateline.value.words;

import java.math.BigDecimal;

/**
 * One thing that a word or a figure can say.
 *
 * @param kind which part of a value it can be
 * @param code what it names, in the code of its kind; for a number its scale; empty where the kind
 *     has none
 * @param number what it counts; zero where the kind has none
 */
public record Sense(Kind kind, String code, BigDecimal number) {

  public static Sense of(Kind kind, String code) {
    return new Sense(kind, code, BigDecimal.ZERO);
  }

  public static Sense of(Kind kind, long number) {
    return new Sense(kind, "", BigDecimal.valueOf(number));
  }

  public int intValue() {
    return number.intValue();
  }
}
