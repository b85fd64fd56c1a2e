package io.dateline.entity.grouping;

import io.dateline.article.Entity;
import io.dateline.entity.mention.NameSpan;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and its names, written as {@code [P Joe Biden] met [P? Xi]}: the letter is the type (P, O,
 * L, E, C), a question mark makes the name a weak one.
 */
record MarkedText(String text, List<NameSpan> names) {
  private static final Pattern NAME = Pattern.compile("\\[([POLEC])(\\??) ([^\\]]*)\\]");
  private static final Map<String, Entity.Type> TYPES =
      Map.of(
          "P", Entity.Type.PERSON,
          "O", Entity.Type.ORGANIZATION,
          "L", Entity.Type.LOCATION,
          "E", Entity.Type.EVENT,
          "C", Entity.Type.COMMERCIAL_ITEM);

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<NameSpan> names = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    int at = 0;
    while (name.find()) {
      text.append(marked, at, name.start());
      Span span = new Span(text.length(), text.length() + name.group(3).length());
      double score = name.group(2).isEmpty() ? 0.9 : 0.3;
      names.add(new NameSpan(span, Objects.requireNonNull(TYPES.get(name.group(1))), score, 0));
      text.append(name.group(3));
      at = name.end();
    }
    return new MarkedText(text.append(marked, at, marked.length()).toString(), names);
  }
}
