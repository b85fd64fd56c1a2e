package io.dateline.entity.grouping;

import io.dateline.entity.words.Word;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a name keeps when it is written in another script: its consonants, hissing sounds alike,
 * double ones once.
 */
final class Consonants {
  private static final String CYRILLIC = "бвгґджзсцчшщклмнпртф";
  private static final String CYRILLIC_SOUND = "bvggdsssssssklmnprtf";
  private static final String LATIN = "bcdfgklmnpqrstvwz";
  private static final String LATIN_SOUND = "bkdfgklmnpkrstvvs";

  private Consonants() {}

  /**
   * The sounds that words may have that are all in Latin letters, {@code ch} as in Chernobyl or as
   * in BioNTech; empty for others.
   */
  static Set<String> ofLatin(List<Word> words) {
    if (!words.stream().allMatch(word -> isIn(UnicodeScript.LATIN, word))) {
      return Set.of();
    }
    String letters = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    return Stream.of("s", "k")
        .map(ch -> latin(letters.replace("ch", ch)))
        .collect(Collectors.toSet());
  }

  private static String latin(String word) {
    String letters =
        word.replace("ph", "f")
            .replace("sh", "s")
            .replace("th", "t")
            .replace("ck", "k")
            .replace("qu", "kv")
            .replace("tz", "s")
            .replace("ts", "s")
            .replace("ce", "se")
            .replace("ci", "si")
            .replace("cy", "sy");
    return sounds(letters, LATIN, LATIN_SOUND);
  }

  /**
   * The sounds of words in Cyrillic letters, but for single ones as the last of {@code Спутник V};
   * empty for others.
   */
  static String ofCyrillic(List<Word> words) {
    boolean known =
        isIn(UnicodeScript.CYRILLIC, words.get(0))
            && words.stream()
                .allMatch(word -> isIn(UnicodeScript.CYRILLIC, word) || word.isInitial());
    return known
        ? words.stream()
            .map(
                word ->
                    isIn(UnicodeScript.CYRILLIC, word)
                        ? cyrillic(word.folded())
                        : latin(word.folded()))
            .collect(Collectors.joining())
        : "";
  }

  private static String cyrillic(String word) {
    String letters = word.replace("дж", "").replace("тс", "ц").replace("кс", "");
    return sounds(letters, CYRILLIC, CYRILLIC_SOUND);
  }

  private static boolean isIn(UnicodeScript script, Word word) {
    return word.folded()
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == script);
  }

  private static String sounds(String letters, String from, String to) {
    StringBuilder sounds = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      int at = from.indexOf(letter);
      char sound = at >= 0 ? to.charAt(at) : letter;
      boolean counts = at >= 0 || Character.isDigit(letter);
      if (counts && (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }
}
