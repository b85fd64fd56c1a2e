package io.dateline.entity.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * The form in which words are compared: lower case, one apostrophe and one hyphen, without the
 * marks over Latin and Greek letters, without Arabic and Hebrew vowel signs, and without the dot
 * that Devanagari has under some letters and many papers leave out. The tables are ICU4J's and not
 * the JDK's, so that every JDK folds alike.
 */
final class Folding {
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final char BREVE = '\u0306';
  private static final char DIAERESIS = '\u0308';
  private static final char TATWEEL = '\u0640';
  private static final char MAQAF = '\u05be';
  private static final char NUKTA = '\u093c';

  private Folding() {}

  static String fold(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = DECOMPOSED.normalize(text);
    StringBuilder folded = new StringBuilder(text.length());
    char before = ' ';
    for (char c : decomposed.toCharArray()) {
      if (isMark(c)) {
        appendMark(folded, before, c);
      } else if (c != TATWEEL && UCharacter.getType(c) != Character.FORMAT) {
        folded.append(plain(c));
      }
      before = c;
    }
    return COMPOSED.normalize(UCharacter.toLowerCase(Locale.ROOT, folded.toString()));
  }

  private static boolean isMark(char c) {
    return (c >= '\u0300' && c <= '\u036f')
        || (c >= '\u064b' && c <= '\u0655')
        || c == '\u0670'
        || c == NUKTA
        || (c >= '\u0591' && c <= '\u05c7' && c != MAQAF);
  }

  /** й, ў and ї are letters of their own, while ё is written as е in most papers. */
  private static void appendMark(StringBuilder folded, char before, char mark) {
    if ((mark == BREVE && "иИуУ".indexOf(before) >= 0)
        || (mark == DIAERESIS && "іІ".indexOf(before) >= 0)) {
      folded.append(mark);
    }
  }

  private static String plain(char c) {
    return switch (c) {
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ' -> "d";
      case 'ø', 'Ø' -> "o";
      case 'ı', 'İ' -> "i";
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ς' -> "σ";
      case 'ى', 'ی' -> "ي";
      case 'ة' -> "ه";
      case 'ک' -> "ك";
      case '’', '‘', 'ʼ', '`', '´', 'ʻ' -> "'";
      case '‐', '‑', '–', '—', MAQAF -> "-";
      default -> String.valueOf(c);
    };
  }
}
