package io.dateline.entity.grouping;

import io.dateline.entity.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** {@code EU} for the European Union: the first letters of a name's words. */
final class Acronym implements Link {
  private static final int SHORTEST_CONTENT_WORD = 4;
  private static final int LONGEST_ACRONYM = 6;

  /** Where initials are this many, the first or the last word may be left out. */
  private static final int MANY_INITIALS = 4;

  @Override
  public void join(Forms forms) {
    Map<String, NameForm> byInitials = new HashMap<>();
    for (NameForm form : forms.all()) {
      if (form.size() > 1 && !form.isPerson()) {
        initials(form.words()).forEach(i -> byInitials.putIfAbsent(form.type() + i, form));
      }
    }
    for (NameForm form : forms.all()) {
      NameForm full = byInitials.get(form.type() + form.last().folded());
      if (full != null && isShort(form)) {
        forms.join(form, full);
      }
    }
  }

  /**
   * Whether {@code acronym} is that of what stands behind {@code of} in the name and not of all of
   * it: {@code MLB} of the {@code Boston Red Sox of Major League Baseball}.
   */
  static boolean isOfTheEndAlone(NameForm acronym, NameForm name) {
    String letters = acronym.last().folded();
    List<Word> words = name.words();
    return IntStream.range(2, words.size() - 1)
            .filter(i -> words.get(i - 1).isSmall())
            .anyMatch(i -> initials(words.subList(i, words.size())).contains(letters))
        && !initials(words).contains(letters);
  }

  /** Some papers write {@code Nijz}. */
  private static boolean isShort(NameForm form) {
    return form.isLoneAcronym()
        || (form.size() == 1
            && form.last().isCapitalized()
            && form.last().folded().length() <= LONGEST_ACRONYM);
  }

  /** What the name's acronym can be: small words count or not, a country at an end too. */
  private static Set<String> initials(List<Word> words) {
    Set<String> found = new LinkedHashSet<>();
    List<Predicate<Word>> counted =
        List.of(
            word -> true,
            word -> !word.isSmall() || word.folded().length() >= SHORTEST_CONTENT_WORD,
            word -> !word.isSmall());
    for (Predicate<Word> counts : counted) {
      List<String> initials = new ArrayList<>();
      words.stream().filter(counts).forEach(word -> initials.add(initial(word)));
      int count = initials.size();
      if (count > 1) {
        found.add(String.join("", initials));
      }
      if (count >= MANY_INITIALS) {
        found.add(String.join("", initials.subList(0, count - 1)));
        found.add(String.join("", initials.subList(1, count)));
      }
    }
    return found;
  }

  private static String initial(Word word) {
    return word.isAcronym()
        ? word.folded().toLowerCase(Locale.ROOT)
        : word.folded().substring(0, word.folded().offsetByCodePoints(0, 1));
  }
}
