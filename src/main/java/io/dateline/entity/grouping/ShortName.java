package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.words.Peoples;
import io.dateline.entity.words.SmallWords;
import io.dateline.entity.words.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The beginning or end of the name of an organisation, an event or a product is short for it, if
 * there is only one such name. A place is another place when a word is added, but {@code the North}
 * is short for {@code North Korea}.
 */
final class ShortName implements Link {
  /** Words that may be left out at the beginning: {@code Boston Red Sox}. */
  private static final int LEFT_OUT_BEFORE = 2;

  private static final Pattern JOINED = Pattern.compile("[-‐‑–—/&+]");

  private final Peoples peoples;
  private final SmallWords smallWords;
  private final String language;

  ShortName(Peoples peoples, SmallWords smallWords, String language) {
    this.peoples = peoples;
    this.smallWords = smallWords;
    this.language = language;
  }

  @Override
  public void join(Forms forms) {
    List<NameForm> longestFirst =
        forms.all().stream()
            .filter(form -> !form.isPerson())
            .sorted(Comparator.comparingInt(form -> -form.size()))
            .toList();
    for (NameForm form : longestFirst) {
      Map<Integer, NameForm> found = new TreeMap<>();
      Stream.concat(forms.beginningWith(form, 0), forms.endingWith(form, form.size() - 1))
          .filter(full -> isShortFor(form, full) && !isOneOfTwo(form, full, forms))
          .forEach(full -> found.put(forms.cluster(full), full));
      if (found.size() == 1) {
        found.values().forEach(full -> forms.join(form, full));
      }
    }
  }

  private boolean isShortFor(NameForm form, NameForm full) {
    int more = full.size() - form.size();
    if (more <= 0) {
      return false;
    }
    if (more == 1 && isArticle(full.words().get(0)) && form.agreesWithin(full, 1)) {
      return true;
    }
    if (form.type() != Entity.Type.LOCATION) {
      return form.agreesWithin(full, 0)
          || (more <= LEFT_OUT_BEFORE
              && !form.isLoneAcronym()
              && form.known().isEmpty()
              && form.agreesWithin(full, more));
    }
    return form.agreesWithin(full, 0) && isCompassPoint(form);
  }

  /** {@code Pfizer} is not {@code Pfizer-BioNTech} where {@code BioNTech} is named too. */
  private static boolean isOneOfTwo(NameForm form, NameForm full, Forms forms) {
    if (!JOINED.matcher(full.text()).find()) {
      return false;
    }
    int rest = full.size() - form.size();
    int begin = form.agreesWithin(full, 0) ? form.size() : 0;
    return forms
        .beginningWith(full, begin)
        .anyMatch(other -> other.size() == rest && other.agreesWithin(full, begin));
  }

  /** {@code La Chine} at the beginning of a sentence is {@code Chine}. */
  private boolean isArticle(Word word) {
    return smallWords.isArticle(word.folded(), language);
  }

  private boolean isCompassPoint(NameForm form) {
    return form.size() == 1 && peoples.isCompassPoint(form.last(), language);
  }
}
