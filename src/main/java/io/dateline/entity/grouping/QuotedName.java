package io.dateline.entity.grouping;

import io.dateline.entity.words.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code ГНЦ «Вектор»} is the {@code Государственный научный центр вирусологии «Вектор»}: what
 * stands in quotation marks at the end is the name, what stands before says what it is.
 */
final class QuotedName implements Link {
  private static final Pattern QUOTED = Pattern.compile(".*\\S\\s+[«\"„“”]([^«»\"„“”]+)[»\"“”]?");

  @Override
  public void join(Forms forms) {
    Map<String, NameForm> byName = new HashMap<>();
    for (NameForm form : forms.all()) {
      Matcher quoted = QUOTED.matcher(form.text());
      if (!form.isPerson() && quoted.matches()) {
        NameForm other = byName.putIfAbsent(form.type() + letters(quoted.group(1)), form);
        if (other != null) {
          forms.join(form, other);
        }
      }
    }
  }

  private static String letters(String name) {
    return Word.of(name).stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
