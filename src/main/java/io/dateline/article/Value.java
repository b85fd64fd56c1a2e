package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A date, a time or an amount that an article states, and what it comes to.
 *
 * @param type what kind of value it is
 * @param text the slice of the published text at {@code offsets}
 * @param offsets its place
 * @param value ISO 8601 for dates and times, a decimal number for amounts, {@code from/to} for
 *     ranges of either; null where it depends on something that the article does not say
 * @param unit of a quantity, as Unicode's CLDR names it: {@code kilometer-per-hour}
 * @param currency of money, ISO 4217; null where its sign stands for several
 */
public record Value(
    Type type,
    String text,
    Offsets offsets,
    @Nullable String value,
    @Nullable String unit,
    @Nullable String currency) {

  /** Types of values, as the contract names them. */
  public enum Type {
    /** A day or something longer, also how long it lasts. */
    DATE,
    /** A time of day, or how long something shorter than a day lasts. */
    TIME,
    MONEY,
    PERCENT,
    /** A number with a unit of measurement. */
    QUANTITY
  }
}
