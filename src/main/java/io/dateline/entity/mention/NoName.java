package io.dateline.entity.mention;

import com.ibm.icu.lang.UCharacter;
import io.dateline.article.Entity;
import io.dateline.entity.words.Days;
import io.dateline.entity.words.Peoples;
import io.dateline.entity.words.Script;
import io.dateline.entity.words.Titles;
import io.dateline.entity.words.Word;
import io.dateline.text.Span;
import java.util.List;

/** Knows what names nobody and nothing: a lone title, a people, a day, a letter, small letters. */
final class NoName {
  private final Titles titles;
  private final Peoples peoples = new Peoples();
  private final Days days = new Days();

  NoName(Titles titles) {
    this.titles = titles;
  }

  /**
   * @param capitals whether its sentence has capitals: where all is written small, names are too
   */
  boolean is(String text, Span span, Entity.Type type, boolean capitals, String language) {
    String name = span.of(text);
    List<Word> words = Word.of(name);
    if (words.isEmpty() || isLoneLetter(name) || days.areDay(words, language)) {
      return true;
    }
    // works and events may be numbers and may be written small
    boolean isDoubtful = !hasLetter(name) || (capitals && isSmall(name));
    return switch (type) {
      case PERSON -> isDoubtful || titles.nameNobody(words, language);
      case LOCATION, ORGANIZATION ->
          isDoubtful
              || titles.leading(words, language) == words.size()
              || peoples.areAdjective(words, language)
              || beginsAdjective(words, text, span.end(), language)
              || days.areMonth(words, language);
      default -> false;
    };
  }

  /** {@code North} before {@code Korean}. */
  private boolean beginsAdjective(List<Word> words, String text, int end, String language) {
    if (!peoples.arePart(words, language) || end == text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int next = end + 1;
    while (next < text.length() && Script.isWordPart(text.charAt(next))) {
      next++;
    }
    return peoples.areAdjective(Word.of(text.substring(end, next)), language);
  }

  private static boolean hasLetter(String name) {
    return name.codePoints().anyMatch(UCharacter::isLetter);
  }

  private static boolean isLoneLetter(String name) {
    return name.codePointCount(0, name.length()) == 1
        && !Script.hasWordsOfOneCharacter(name.codePointAt(0));
  }

  private static boolean isSmall(String name) {
    return name.codePoints().anyMatch(Script::isSmall)
        && name.codePoints().noneMatch(Script::isCapital);
  }
}
