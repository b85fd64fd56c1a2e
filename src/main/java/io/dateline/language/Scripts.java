package io.dateline.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the letters of a text by script. Belongs to one thread. */
final class Scripts {

  /** The scripts in the order in which they are numbered here. */
  private static final List<UnicodeScript> ALL = List.of(UnicodeScript.values());

  /** Scripts in which Japanese is written beside Chinese characters. */
  private static final UnicodeScript SYLLABARY = UnicodeScript.KATAKANA;

  private static final Map<UnicodeScript, Integer> NUMBERS = numbers();

  private static final int KANA = number(SYLLABARY);
  private static final int HAN = number(UnicodeScript.HAN);
  private static final int[] SYLLABIC = {
    KANA, HAN, number(UnicodeScript.HANGUL), number(UnicodeScript.ETHIOPIC)
  };

  /** Of letters in the main script of a text. */
  private static final double MAIN_SHARE = 0.6;

  /** Of syllables among the letters of a Japanese text; Chinese has none. */
  private static final double JAPANESE_SHARE = 0.05;

  /** Number of the script of each char of the basic plane. */
  private static final byte[] OF_CHAR = table();

  private final int[] counts = new int[ALL.size()];
  private int total;

  private static Map<UnicodeScript, Integer> numbers() {
    Map<UnicodeScript, Integer> numbers = new EnumMap<>(UnicodeScript.class);
    ALL.forEach(script -> numbers.put(script, numbers.size()));
    numbers.put(UnicodeScript.HIRAGANA, ALL.indexOf(SYLLABARY));
    return numbers;
  }

  private static int number(UnicodeScript script) {
    return NUMBERS.getOrDefault(script, 0);
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (byte) number(UnicodeScript.of(c));
    }
    return table;
  }

  void count(int codePoint) {
    int script =
        codePoint <= Character.MAX_VALUE
            ? Byte.toUnsignedInt(OF_CHAR[codePoint])
            : number(UnicodeScript.of(codePoint));
    counts[script]++;
    total++;
  }

  void add(Scripts other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    total += other.total;
  }

  /** Letters, those of scripts that write syllables or words counted {@code weight} times. */
  int letters(int weight) {
    int letters = total;
    for (int script : SYLLABIC) {
      letters += counts[script] * (weight - 1);
    }
    return letters;
  }

  /** The script that most letters are of, or null where there is no such script. */
  @Nullable UnicodeScript main() {
    int kana = counts[KANA];
    int japanese = kana + counts[HAN];
    if (japanese >= total * MAIN_SHARE && kana > japanese * JAPANESE_SHARE) {
      return SYLLABARY;
    }
    for (int i = 0; i < counts.length; i++) {
      if (total > 0 && counts[i] >= total * MAIN_SHARE) {
        return ALL.get(i);
      }
    }
    return null;
  }
}
