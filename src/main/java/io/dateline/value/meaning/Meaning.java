package io.dateline.value.meaning;

import static io.dateline.value.words.Kind.CURRENCY;
import static io.dateline.value.words.Kind.DAY;
import static io.dateline.value.words.Kind.HOUR;
import static io.dateline.value.words.Kind.MONTH;
import static io.dateline.value.words.Kind.MONTHNAME;
import static io.dateline.value.words.Kind.NOON;
import static io.dateline.value.words.Kind.NUMBER;
import static io.dateline.value.words.Kind.ORDINAL;
import static io.dateline.value.words.Kind.PERIOD;
import static io.dateline.value.words.Kind.PERIODSHIFT;
import static io.dateline.value.words.Kind.SYMBOL;
import static io.dateline.value.words.Kind.UNIT;
import static io.dateline.value.words.Kind.YEAR;

import io.dateline.value.words.Kind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** How the parts of a rule make a value. */
public enum Meaning {
  /** Something that looks like a value and is none. */
  NOTHING((said, anchor, tense) -> Optional.empty()),
  /** A date or a range of dates: what there is of year, month, day and day of the week. */
  DATE(Dates::date, YEAR, MONTH, MONTHNAME, Kind.MONTHNUMBER, DAY, Kind.WEEKDAY, Kind.ERA),
  /** As yesterday. */
  DAYSHIFT(Shifts::day, Kind.DAYSHIFT),
  /** As last week, next Monday, this May. */
  SHIFT(Shifts::period, PERIOD, PERIODSHIFT, Kind.WEEKDAY, MONTH, MONTHNAME),
  /** A day of last, this or next week. */
  WEEKDAY(Shifts::dayOfWeek, Kind.WEEKDAY),
  /** The last, this or next weekend. */
  WEEKEND(Shifts::weekend),
  /** So long ago. */
  AGO((said, anchor, tense) -> Shifts.away(said, anchor, -1), PERIOD),
  /** So long from now. */
  AHEAD((said, anchor, tense) -> Shifts.away(said, anchor, 1), PERIOD),
  /** How long something lasts. */
  DURATION(Durations::duration, PERIOD),
  /** Ten years that begin with a year. */
  DECADE(Dates::decade, YEAR, NUMBER),
  /** A quarter of a year. */
  QUARTER(Dates::quarter, ORDINAL, NUMBER),
  /** A time of day or a range of them. */
  CLOCK(Clock::time, HOUR, NUMBER, ORDINAL, NOON),
  MONEY(Amounts::money, CURRENCY, SYMBOL),
  PERCENT(Amounts::percent, NUMBER),
  /** A number with its unit. */
  QUANTITY(Amounts::quantity, UNIT);

  /** Makes a value of its parts. */
  private interface Reading {
    Optional<Worth> of(Said said, Anchor anchor, Tense tense);
  }

  private final Reading reading;
  private final Set<Kind> oneOf;

  /**
   * @param oneOf the parts of which it needs at least one
   */
  Meaning(Reading reading, Kind... oneOf) {
    this.reading = reading;
    this.oneOf = Set.of(oneOf);
  }

  /** Whether a rule with these parts can mean this. */
  public boolean canBeMadeOf(Collection<Kind> parts) {
    return oneOf.isEmpty() || parts.stream().anyMatch(oneOf::contains);
  }

  /** Whether it differs between what was and what will be. */
  public boolean asksForTense() {
    return this == DATE || this == SHIFT || this == WEEKEND;
  }

  /** What the parts come to; empty where they make no sense, as on 31 February. */
  public Optional<Worth> of(Said said, Anchor anchor, Tense tense) {
    return reading.of(said, anchor, tense);
  }
}
