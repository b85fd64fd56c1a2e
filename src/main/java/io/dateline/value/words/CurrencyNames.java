package io.dateline.value.words;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;

/** Names of currencies in every number, from CLDR, and their codes. */
final class CurrencyNames {
  private CurrencyNames() {}

  static void add(ULocale locale, String code, Lexicon.Builder words) {
    Currency currency = Currency.getInstance(code);
    Sense sense = Sense.of(Kind.CURRENCY, code);
    words.add(currency.getName(locale, Currency.LONG_NAME, null), sense);
    for (String plural : PluralRules.forLocale(locale).getKeywords()) {
      words.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null), sense);
    }
    words.add(code, sense, Lettering.EXACT);
    words.add(code, Sense.of(Kind.SYMBOL, code), Lettering.EXACT);
  }
}
