package io.dateline.entity.grouping;

import io.dateline.entity.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same words, but for case, marks, inflection, spaces and, with persons, their order. */
final class SameName implements Link {
  private static final String CYRILLIC_LOOKING_LATIN = "АВЕКМНОРСТХІЅЈ";
  private static final String LATIN_LOOKING_CYRILLIC = "ABEKMHOPCTXISJ";

  @Override
  public void join(Forms forms) {
    Map<String, NameForm> byLetters = new HashMap<>();
    for (NameForm form : forms.all()) {
      forms
          .endingWith(form, form.core() - 1)
          .filter(other -> other.number() < form.number())
          .filter(other -> other.size() == form.size() && form.agreesWithin(other, 0))
          .forEach(other -> forms.join(form, other));
      for (String letters : List.of(letters(form), shape(form))) {
        NameForm other = byLetters.putIfAbsent(form.type() + letters, form);
        if (other != null) {
          forms.join(form, other);
        }
      }
    }
  }

  /** One key for {@code TOP 09} and {@code TOP09}, for {@code Orbán Viktor} and the reverse. */
  private static String letters(NameForm form) {
    return form.isPerson()
        ? form.words().stream().map(Word::folded).sorted().collect(Collectors.joining(" "))
        : form.words().stream().map(Word::folded).collect(Collectors.joining());
  }

  /** One key for {@code EC} in Latin letters and in Cyrillic ones, and in a mixture. */
  private static String shape(NameForm form) {
    if (!form.isLoneAcronym()) {
      return letters(form);
    }
    StringBuilder shape = new StringBuilder(form.last().text());
    for (int i = 0; i < shape.length(); i++) {
      int letter = CYRILLIC_LOOKING_LATIN.indexOf(shape.charAt(i));
      if (letter >= 0) {
        shape.setCharAt(i, LATIN_LOOKING_CYRILLIC.charAt(letter));
      }
    }
    return shape.toString();
  }
}
