package io.dateline.value.words;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one language writes values with: CLDR's names, the words of its table and of the table
 * for all languages.
 */
public final class Vocabulary {
  private static final Set<Kind> NAMES = Set.of(Kind.WEEKDAY);

  private final Lexicon lexicon;
  private final Numerals numerals;
  private final List<String> suffixes;
  private final boolean verbsComeLast;

  private Vocabulary(
      Lexicon lexicon, Numerals numerals, List<String> suffixes, boolean verbsComeLast) {
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.suffixes = List.copyOf(suffixes);
    this.verbsComeLast = verbsComeLast;
  }

  /** Whether what a sentence says of time stands behind its dates. */
  public boolean verbsComeLast() {
    return verbsComeLast;
  }

  /**
   * The vocabulary of a language.
   *
   * @param language a code of CLDR, or {@code root} for what is written alike everywhere
   * @param any the table for all languages
   * @param own the language's own table
   * @param ruleWords words that only rules know
   */
  public static Vocabulary of(String language, Table any, Table own, Collection<String> ruleWords) {
    Lexicon.Builder words = new Lexicon.Builder();
    ULocale main = new ULocale(language);
    for (ULocale locale : locales(main, own)) {
      addNames(locale, any, own, words);
    }
    // a sign such as $ stands for what the language's own table says of it
    Set<String> ownSigns =
        own.of("symbol").flatMap(row -> row.forms().stream()).collect(Collectors.toSet());
    Stream.concat(own.rows().stream(), any.rows().stream().map(row -> row.without(ownSigns)))
        .forEach(row -> add(row, words));
    ruleWords.forEach(word -> words.add(word, Sense.of(Kind.WORD, word)));
    return new Vocabulary(
        words.build(),
        new Numerals(main, own.forms("decimal").contains("either")),
        own.forms("suffix"),
        own.forms("verbs").contains("last"));
  }

  private static List<ULocale> locales(ULocale main, Table own) {
    List<ULocale> locales = new ArrayList<>();
    if (!main.equals(ULocale.ROOT) && !main.getLanguage().equals("root")) {
      locales.add(main);
      own.forms("locale").forEach(name -> locales.add(new ULocale(name)));
    }
    return locales;
  }

  private static void addNames(ULocale locale, Table any, Table own, Lexicon.Builder words) {
    List<String> without = own.forms("without");
    CalendarNames.add(locale, words);
    if (!without.contains("numbers")) {
      NumberNames.add(locale, words);
    }
    UnitNames.addPeriods(locale, words);
    UnitNames.addPercent(locale, words);
    any.forms("units").stream()
        .filter(unit -> !without.contains(unit))
        .forEach(unit -> UnitNames.addUnit(locale, unit, without, words));
    any.forms("currencies").forEach(code -> CurrencyNames.add(locale, code, words));
  }

  private static void add(Table.Row row, Lexicon.Builder words) {
    switch (row.key()) {
      case "month" ->
          row.forms().forEach(f -> CalendarNames.addMonth(words, f, Integer.parseInt(row.code())));
      case "period", "periodshift" ->
          row.forms().forEach(f -> words.add(f, period(Kind.of(row.key()), row.code())));
      case "zone" ->
          row.forms().forEach(f -> words.add(f, Sense.of(Kind.ZONE, row.code()), zone(f)));
      case "symbol", "currency", "unit", "cue", "percent", "minus" ->
          row.forms().forEach(f -> words.add(f, Sense.of(Kind.of(row.key()), code(row.code()))));
      case "weekday",
          "dayshift",
          "shift",
          "era",
          "halfday",
          "noon",
          "scale",
          "smallscale",
          "number",
          "minute",
          "ordinal" ->
          row.forms().forEach(f -> addNumber(Kind.of(row.key()), row.code(), f, words));
      case "rule", "locale", "without", "suffix", "decimal", "verbs", "units", "currencies" -> {}
      default -> throw new IllegalStateException("no such key: " + row.key());
    }
  }

  /** Abbreviations are in capitals: French has a word est. */
  private static Lettering zone(String form) {
    return Character.isUpperCase(form.charAt(form.length() - 1)) ? Lettering.EXACT : Lettering.ANY;
  }

  private static String code(String code) {
    return code.equals("-") ? "" : code;
  }

  private static void addNumber(Kind kind, String code, String form, Lexicon.Builder words) {
    Sense sense = new Sense(kind, "", new BigDecimal(code));
    words.add(form, sense, NAMES.contains(kind) ? Lettering.NAME : Lettering.ANY);
  }

  /** As {@code Y}, or {@code 10Y} for a decade, {@code -1Y} for the last year. */
  private static Sense period(Kind kind, String code) {
    String number = code.replaceAll("[A-Z]", "");
    return new Sense(
        kind,
        code.substring(number.length()),
        number.isEmpty() ? BigDecimal.ONE : new BigDecimal(number));
  }

  /** The signs of a sentence. */
  public Signs signs(String text, char[] folded, int begin, int end) {
    return new Signs(lexicon, new FigureReader(numerals, suffixes), text, folded, begin, end);
  }
}
