package io.dateline.entity.grouping;

import io.dateline.entity.words.Inflections;
import io.dateline.entity.words.Script;
import io.dateline.entity.words.SmallWords;
import java.util.Comparator;
import java.util.List;

/** Chooses the form that stands for all of a group. */
final class FullestName {
  /** Forms that are compared with each other, so that time stays linear in their number. */
  private static final int LOOKED_AT = 64;

  private final SmallWords smallWords;
  private final Inflections inflections;

  FullestName(SmallWords smallWords, Inflections inflections) {
    this.smallWords = smallWords;
    this.inflections = inflections;
  }

  /**
   * The form with the most words that is not in capitals throughout, an article at its beginning
   * not counted; among inflected forms that which is nearest to the nominative, else the most
   * frequent, then the shortest.
   */
  NameForm of(List<NameForm> forms, String language) {
    Comparator<NameForm> fuller =
        Comparator.comparing((NameForm form) -> !Script.isAllCapitals(form.text()))
            .thenComparing(form -> wordsBehindArticle(form, language))
            .thenComparing(FullestName::wordsWrittenOut)
            .thenComparing(FullestName::lengthWithoutSpaces);
    List<NameForm> sure = forms.stream().filter(NameForm::isSure).toList();
    NameForm fullest = sure.stream().max(fuller).orElseThrow();
    List<NameForm> asFull =
        sure.stream()
            .filter(form -> fuller.compare(form, fullest) == 0)
            .sorted(
                Comparator.comparingInt((NameForm form) -> -form.mentions().size())
                    .thenComparingInt(form -> form.text().length())
                    .thenComparingInt(NameForm::number))
            .limit(LOOKED_AT)
            .toList();
    return asFull.stream()
        .min(Comparator.comparingLong(form -> nearerToNominative(form, asFull)))
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

  /** Number of the others that are nearer to the nominative than the form. */
  private long nearerToNominative(NameForm form, List<NameForm> others) {
    return others.stream().filter(other -> lead(other, form) > 0).count();
  }

  /** In how many more words one form is nearer to the nominative than the other is. */
  private int lead(NameForm one, NameForm other) {
    int lead = 0;
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (isBefore(one, other, i)) {
        lead++;
      } else if (isBefore(other, one, i)) {
        lead--;
      }
    }
    return lead;
  }

  private boolean isBefore(NameForm one, NameForm other, int i) {
    return inflections.isBefore(
        one.words().get(i), one.keys(i), other.words().get(i), other.keys(i));
  }
}
