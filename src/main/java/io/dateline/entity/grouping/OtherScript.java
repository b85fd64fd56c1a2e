package io.dateline.entity.grouping;

import java.util.HashMap;
import java.util.Map;

/** {@code Пфайзер} and {@code Pfizer}: one name in Cyrillic and in Latin letters. */
final class OtherScript implements Link {
  private static final int FEWEST_CONSONANTS = 3;

  @Override
  public void join(Forms forms) {
    Map<String, NameForm> inLatin = new HashMap<>();
    for (NameForm form : forms.all()) {
      for (String consonants : Consonants.ofLatin(form.words())) {
        if (consonants.length() >= FEWEST_CONSONANTS) {
          inLatin.putIfAbsent(form.type() + consonants, form);
        }
      }
    }
    for (NameForm form : forms.all()) {
      String consonants = Consonants.ofCyrillic(form.words());
      NameForm latin = inLatin.get(form.type() + consonants);
      if (latin != null) {
        forms.join(form, latin);
      }
    }
  }
}
