package io.dateline.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the letters of a text by script. Belongs to one thread. */
final class Scripts {

  private static final UnicodeScript[] ALL = UnicodeScript.values();

  /** Scripts in which Japanese is written beside Chinese characters. */
  private static final UnicodeScript SYLLABARY = UnicodeScript.KATAKANA;

  private static final int LATIN = UnicodeScript.LATIN.ordinal();

  private static final Set<UnicodeScript> SYLLABIC =
      EnumSet.of(UnicodeScript.HAN, SYLLABARY, UnicodeScript.HANGUL, UnicodeScript.ETHIOPIC);

  /** Of letters in the main script of a text. */
  private static final double MAIN_SHARE = 0.6;

  /** Of syllables among the letters of a Japanese text; Chinese has none. */
  private static final double JAPANESE_SHARE = 0.05;

  /** Number of the script of each char of the basic plane. */
  private static final byte[] OF_CHAR = table();

  private final int[] counts = new int[ALL.length];
  private int total;

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      UnicodeScript script = UnicodeScript.of(c);
      boolean syllable = script == UnicodeScript.HIRAGANA;
      table[c] = (byte) (syllable ? SYLLABARY : script).ordinal();
    }
    return table;
  }

  void count(int codePoint) {
    int script =
        codePoint <= Character.MAX_VALUE
            ? Byte.toUnsignedInt(OF_CHAR[codePoint])
            : UnicodeScript.of(codePoint).ordinal();
    counts[script]++;
    total++;
  }

  /** Counts a Latin letter. */
  void countLatin() {
    counts[LATIN]++;
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
    for (UnicodeScript script : SYLLABIC) {
      letters += counts[script.ordinal()] * (weight - 1);
    }
    return letters;
  }

  /** The script that most letters are of, or null where there is no such script. */
  @Nullable UnicodeScript main() {
    int kana = counts[SYLLABARY.ordinal()];
    int japanese = kana + counts[UnicodeScript.HAN.ordinal()];
    if (japanese >= total * MAIN_SHARE && kana > japanese * JAPANESE_SHARE) {
      return SYLLABARY;
    }
    for (int i = 0; i < counts.length; i++) {
      if (total > 0 && counts[i] >= total * MAIN_SHARE) {
        return ALL[i];
      }
    }
    return null;
  }
}
