package io.dateline.entity.grouping;

import io.dateline.entity.words.Word;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;

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

  /** The sounds of words that are all in Latin letters; empty for others. */
  static String ofLatin(List<Word> words) {
    String letters =
        letters(words, UnicodeScript.LATIN)
            .replace("ph", "f")
            .replace("ch", "s")
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

  /** The sounds of words that are all in Cyrillic letters; empty for others. */
  static String ofCyrillic(List<Word> words) {
    String letters =
        letters(words, UnicodeScript.CYRILLIC)
            .replace("дж", "")
            .replace("тс", "ц")
            .replace("кс", "");
    return sounds(letters, CYRILLIC, CYRILLIC_SOUND);
  }

  private static String letters(List<Word> words, UnicodeScript script) {
    String letters = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    boolean all =
        letters
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> UnicodeScript.of(letter) == script);
    return all ? letters : "";
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
