package io.dateline.entity.grouping;

import io.dateline.entity.words.Script;
import io.dateline.entity.words.SmallWords;
import java.util.Comparator;
import java.util.List;

/** Chooses the form that stands for all of a group. */
final class FullestName {
  private final SmallWords smallWords;

  FullestName(SmallWords smallWords) {
    this.smallWords = smallWords;
  }

  /**
   * The form with the most words that is not in capitals throughout, an article at its beginning
   * not counted; among inflected forms the most frequent, then the shortest, which is the
   * nominative more often than not.
   */
  NameForm of(List<NameForm> forms, String language) {
    return forms.stream()
        .filter(NameForm::isSure)
        .max(
            Comparator.comparing((NameForm form) -> !Script.isAllCapitals(form.text()))
                .thenComparing(form -> wordsBehindArticle(form, language))
                .thenComparing(FullestName::wordsWrittenOut)
                .thenComparing(FullestName::lengthWithoutSpaces)
                .thenComparing(form -> form.mentions().size())
                .thenComparing(form -> -form.text().length())
                .thenComparing(form -> -form.number()))
        .orElseThrow();
  }

  private static long wordsWrittenOut(NameForm form) {
    return form.words().stream().filter(word -> !word.isInitial()).count();
  }

  /** Where a script does not part words, 佐々木隆 is fuller than 佐々木. */
  private static int lengthWithoutSpaces(NameForm form) {
    return form.possibleSurnames().isEmpty() ? 0 : form.text().length();
  }

  private int wordsBehindArticle(NameForm form, String language) {
    boolean article = smallWords.isArticle(form.words().get(0).folded(), language);
    return article ? form.size() - 1 : form.size();
  }
}
