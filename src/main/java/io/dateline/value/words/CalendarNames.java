package io.dateline.value.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

/** Names of months and days of the week, from CLDR. */
final class CalendarNames {
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  private CalendarNames() {}

  static void add(ULocale locale, Lexicon.Builder words) {
    DateFormatSymbols symbols =
        new DateFormatSymbols(locale.setKeywordValue("calendar", "gregorian"));
    for (int context : CONTEXTS) {
      String[] names = symbols.getMonths(context, DateFormatSymbols.WIDE);
      String[] abbreviations = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
      for (int i = 0; i < 12; i++) {
        addMonth(words, names[i], i + 1);
        if (!abbreviations[i].equals(names[i])) {
          addAbbreviation(words, abbreviations[i], i + 1);
        }
      }
      String[] days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int i = 1; i <= 7; i++) {
        // ICU begins its weeks with Sunday, ISO with Monday
        words.add(days[i], Sense.of(Kind.WEEKDAY, (i + 5) % 7 + 1), Lettering.NAME);
      }
    }
  }

  static void addMonth(Lexicon.Builder words, String name, int month) {
    words.add(name, Sense.of(Kind.MONTH, month), Lettering.NAME);
    words.add(name, Sense.of(Kind.MONTHNAME, month), Lettering.NAME);
  }

  private static void addAbbreviation(Lexicon.Builder words, String name, int month) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (bare.length() > 1) {
      words.add(bare, Sense.of(Kind.MONTH, month), Lettering.NAME);
      words.add(bare + ".", Sense.of(Kind.MONTH, month), Lettering.NAME);
    }
  }
}
