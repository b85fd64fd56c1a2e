package io.dateline.entity.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/** What a character's script says of words and capitals. */
public final class Script {
  private Script() {}

  /** Whether words of the character's script stand apart, so that a name takes whole words. */
  public static boolean partsWords(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.HANGUL,
          UScript.BOPOMOFO,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.JAVANESE,
          UScript.BALINESE ->
          false;
      default -> true;
    };
  }

  /**
   * Whether a character can be a word, and a name, by itself: Chinese, Japanese and Korean ones.
   */
  public static boolean hasWordsOfOneCharacter(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL -> true;
      default -> false;
    };
  }

  /** Whether names are written with a capital in the character's script. */
  public static boolean hasCapitals(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN -> true;
      default -> false;
    };
  }

  public static boolean isSmall(int codePoint) {
    return hasCapitals(codePoint) && UCharacter.isLowerCase(codePoint);
  }

  public static boolean isCapital(int codePoint) {
    return hasCapitals(codePoint) && UCharacter.isUpperCase(codePoint);
  }

  /** A letter, a digit, or a mark over or beside one. */
  public static boolean isWordPart(int codePoint) {
    return UCharacter.isLetterOrDigit(codePoint)
        || switch (UCharacter.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> codePoint == '\u200c' || codePoint == '\u200d' || codePoint == '\u00ad';
        };
  }

  /** Whether a text has capitals and no small letters. */
  public static boolean isAllCapitals(String text) {
    return text.codePoints().anyMatch(Script::isCapital)
        && text.codePoints().noneMatch(Script::isSmall);
  }
}
