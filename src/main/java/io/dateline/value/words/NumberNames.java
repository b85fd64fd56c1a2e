package io.dateline.value.words;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Numbers, ordinals and scales in words, from the rules that CLDR spells them with. */
final class NumberNames {
  private static final int LARGEST = 100;
  private static final int LARGEST_ORDINAL = 31;
  private static final int SMALLEST_POWER = 3;
  private static final int LARGEST_POWER = 13;
  private static final int[] SAMPLES = {1, 2, 5};

  private NumberNames() {}

  static void add(ULocale locale, Lexicon.Builder words) {
    RuleBasedNumberFormat spelling =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (String rules : spelling.getRuleSetNames()) {
      if (rules.startsWith("%spellout-cardinal") && !rules.contains("financial")) {
        addCardinals(spelling, rules, words);
      } else if (rules.startsWith("%spellout-ordinal")) {
        addOrdinals(spelling, rules, words);
      }
    }
    addScales(locale, words);
  }

  private static void addCardinals(
      RuleBasedNumberFormat spelling, String rules, Lexicon.Builder words) {
    for (int n = 1; n <= 10 * LARGEST; n += n < LARGEST ? 1 : LARGEST) {
      words.add(spelling.format(n, rules), Sense.of(Kind.NUMBER, n));
    }
  }

  private static void addOrdinals(
      RuleBasedNumberFormat spelling, String rules, Lexicon.Builder words) {
    for (int n = 1; n <= LARGEST_ORDINAL; n++) {
      words.add(spelling.format(n, rules), Sense.of(Kind.ORDINAL, n));
    }
  }

  private static void addScales(ULocale locale, Lexicon.Builder words) {
    CompactDecimalFormat compact = CompactDecimalFormat.getInstance(locale, CompactStyle.LONG);
    for (int power = SMALLEST_POWER; power <= LARGEST_POWER; power++) {
      for (int sample : SAMPLES) {
        BigDecimal value = BigDecimal.valueOf(sample).scaleByPowerOfTen(power);
        Measured measured = Measured.of(compact.format(value));
        if (measured.number().length() < 4 && !measured.word().isEmpty()) {
          BigDecimal scale = value.divide(new BigDecimal(measured.number()));
          words.add(measured.word(), new Sense(Kind.SCALE, "", scale));
        }
      }
    }
  }
}
