package io.dateline.value.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names and symbols of units in every number and case, from CLDR. */
final class UnitNames {
  private static final List<String> CASES =
      List.of("", "genitive", "dative", "accusative", "instrumental", "prepositional", "locative");

  /** Between them they ask for every plural form of every language. */
  private static final List<BigDecimal> SAMPLES =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          BigDecimal.valueOf(5),
          BigDecimal.valueOf(11),
          BigDecimal.valueOf(15, 1));

  private static final Map<String, String> PERIODS =
      Map.of(
          "day", "D", "week", "W", "month", "M", "year", "Y", "hour", "TH", "minute", "TM",
          "second", "TS");

  private UnitNames() {}

  /** Adds how long something lasts: days, hours. */
  static void addPeriods(ULocale locale, Lexicon.Builder words) {
    PERIODS.forEach(
        (unit, code) -> {
          for (String name : names(locale, unit, UnitWidth.FULL_NAME)) {
            words.add(name, new Sense(Kind.PERIOD, code, BigDecimal.ONE));
          }
        });
  }

  /** Adds the words for per cent. */
  static void addPercent(ULocale locale, Lexicon.Builder words) {
    for (String name : names(locale, "percent", UnitWidth.FULL_NAME)) {
      words.add(name, Sense.of(Kind.PERCENT, ""));
    }
  }

  /**
   * Adds a unit of measurement.
   *
   * @param without symbols that are words of the language; {@code letters} for all single letters
   */
  static void addUnit(ULocale locale, String unit, List<String> without, Lexicon.Builder words) {
    for (String name : names(locale, unit, UnitWidth.FULL_NAME)) {
      words.add(name, Sense.of(Kind.UNIT, unit));
    }
    for (String symbol : names(locale, unit, UnitWidth.SHORT)) {
      boolean allowed = symbol.length() > 1 || !without.contains("letters");
      if (allowed && !without.contains(symbol)) {
        words.add(symbol, Sense.of(Kind.UNIT, unit), Lettering.EXACT);
      }
    }
  }

  private static Set<String> names(ULocale locale, String unit, UnitWidth width) {
    Set<String> names = new LinkedHashSet<>();
    for (String grammaticalCase : width == UnitWidth.FULL_NAME ? CASES : CASES.subList(0, 1)) {
      LocalizedNumberFormatter formatter =
          NumberFormatter.withLocale(locale)
              .unit(MeasureUnit.forIdentifier(unit))
              .unitWidth(width)
              .unitDisplayCase(grammaticalCase);
      for (BigDecimal sample : SAMPLES) {
        names.add(Measured.of(formatter.format(sample).toString()).word());
      }
    }
    return names;
  }
}
