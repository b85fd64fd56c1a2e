package io.dateline.entity.grouping;

import io.dateline.entity.words.KnownNames;
import java.util.HashMap;
import java.util.Map;

/** Names of one state or body of the list of {@link KnownNames}. */
final class KnownName implements Link {

  @Override
  public void join(Forms forms) {
    Map<KnownNames.Known, NameForm> first = new HashMap<>();
    for (NameForm form : forms.all()) {
      form.known()
          .filter(known -> known.type() == form.type())
          .map(known -> first.putIfAbsent(known, form))
          .ifPresent(other -> forms.join(form, other));
    }
  }
}
