package io.dateline.entity.grouping;

import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The beginnings of a name's words: {@code Минздрав} for the Министерство здравоохранения, {@code
 * Conab} for the Companhia Nacional de Abastecimento. Of two words there are three letters each at
 * least; what stands behind must be the same, or be left out behind {@code Минздрав} alone.
 */
final class Clipping implements Link {
  private static final int SYLLABLE = 3;
  private static final int SHORTEST = 4;
  private static final int LOOKED_AT = 64;

  @Override
  public void join(Forms forms) {
    Map<String, List<NameForm>> byFirstLetter = new HashMap<>();
    for (NameForm form : forms.all()) {
      if (form.size() > 1 && !form.isPerson()) {
        byFirstLetter.computeIfAbsent(firstLetter(form), k -> new ArrayList<>()).add(form);
      }
    }
    for (NameForm form : forms.all()) {
      if (!form.isPerson() && form.words().get(0).folded().length() >= SHORTEST) {
        byFirstLetter.getOrDefault(firstLetter(form), List.of()).stream()
            .limit(LOOKED_AT)
            .filter(full -> isClipped(form, full))
            .findFirst()
            .ifPresent(full -> forms.join(form, full));
      }
    }
  }

  private static String firstLetter(NameForm form) {
    String first = form.words().get(0).folded();
    return form.type() + first.substring(0, first.offsetByCodePoints(0, 1));
  }

  private static boolean isClipped(NameForm form, NameForm full) {
    int more = full.size() - form.size();
    if (more < 1 || !hasSameRest(form, full, more)) {
      return false;
    }
    List<Word> content =
        full.words().subList(0, more + 1).stream().filter(word -> !isFunctionWord(word)).toList();
    return isMadeOf(form, content)
        || (form.size() == 1 && content.size() > 2 && isMadeOf(form, content.subList(0, 2)));
  }

  private static boolean isMadeOf(NameForm form, List<Word> words) {
    int shortest = words.size() == 2 ? SYLLABLE : 1;
    return words.size() > 1
        && form.keys(0).stream()
            .map(Inflections::stem)
            .anyMatch(word -> isMadeOf(word, 0, words, 0, shortest));
  }

  private static boolean isFunctionWord(Word word) {
    return word.isSmall() && word.folded().length() <= SYLLABLE;
  }

  private static boolean hasSameRest(NameForm form, NameForm full, int more) {
    for (int i = 1; i < form.size(); i++) {
      if (!form.agrees(i, full, i + more)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rest of the word from {@code at} is made of beginnings of the words from i on. */
  private static boolean isMadeOf(String word, int at, List<Word> words, int i, int shortest) {
    if (i == words.size()) {
      return at == word.length();
    }
    String next = words.get(i).folded();
    for (int length = 1; length <= next.length() && at + length <= word.length(); length++) {
      if (next.charAt(length - 1) != word.charAt(at + length - 1)) {
        return false;
      }
      if (length >= shortest && isMadeOf(word, at + length, words, i + 1, shortest)) {
        return true;
      }
    }
    return false;
  }
}
