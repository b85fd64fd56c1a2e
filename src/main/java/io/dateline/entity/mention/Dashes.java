package io.dateline.entity.mention;

import io.dateline.article.Entity;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a name at a dash between spaces, as behind a dateline: {@code LUMAJANG – Gunung Semeru}. */
final class Dashes {
  private static final Pattern SPACED_DASH = Pattern.compile("\\s[-–—]\\s");

  private Dashes() {}

  /** The parts of the name; titles of works and events may have a dash. */
  static Stream<NameSpan> split(String text, NameSpan name) {
    if (name.type() == Entity.Type.EVENT || name.type() == Entity.Type.COMMERCIAL_ITEM) {
      return Stream.of(name);
    }
    List<NameSpan> parts = new ArrayList<>();
    Matcher dash = SPACED_DASH.matcher(name.span().of(text));
    int begin = name.span().begin();
    while (dash.find()) {
      parts.add(name.at(new Span(begin, name.span().begin() + dash.start())));
      begin = name.span().begin() + dash.end();
    }
    parts.add(name.at(new Span(begin, name.span().end())));
    return parts.stream();
  }
}
