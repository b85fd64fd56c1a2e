package io.dateline.entity.mention;

import io.dateline.article.Entity;
import io.dateline.entity.words.SmallWords;
import io.dateline.entity.words.Titles;
import io.dateline.entity.words.Word;
import io.dateline.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what is no part of a name at its beginning and end, and puts back the stop of an
 * abbreviation.
 */
final class NameEdges {
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)['’][sS]$");
  private static final Pattern ENDING_BEHIND_APOSTROPHE =
      Pattern.compile("(?<=..)['’]\\p{Ll}{1,7}$");

  /** Languages that write the case ending of a name behind an apostrophe. */
  private static final Set<String> APOSTROPHE_BEFORE_ENDING = Set.of("tr", "az", "tk");

  /** {@code l'Orbieu}, {@code dell'Arno}: an article that has lost its vowel. */
  private static final Pattern ELIDED_ARTICLE = Pattern.compile("^\\p{Ll}{1,4}['’](?=\\p{Lu})");

  private static final Set<String> ELIDES_ARTICLES = Set.of("fr", "it", "ca");

  private final String text;
  private final String language;
  private final Titles titles;
  private final SmallWords smallWords;

  NameEdges(String text, String language, Titles titles, SmallWords smallWords) {
    this.text = text;
    this.language = language;
    this.titles = titles;
    this.smallWords = smallWords;
  }

  /** The name itself; empty where nothing is left. */
  Span trim(NameSpan name) {
    Span span = Brackets.trim(text, name.span());
    span = withoutEnding(span);
    span = Particles.trim(text, language, span);
    span = withoutSmallWords(span, name.type());
    if (name.type() == Entity.Type.PERSON) {
      span = withoutTitles(span);
    }
    span = Quotes.close(text, Brackets.trim(text, span));
    return Stops.add(text, span, name.span().end());
  }

  private Span withoutEnding(Span span) {
    Matcher possessive = POSSESSIVE.matcher(span.of(text));
    if (possessive.find()) {
      return new Span(span.begin(), span.begin() + possessive.start());
    }
    Matcher ending = ENDING_BEHIND_APOSTROPHE.matcher(span.of(text));
    if (APOSTROPHE_BEFORE_ENDING.contains(language) && ending.find()) {
      return new Span(span.begin(), span.begin() + ending.start());
    }
    return span;
  }

  /** Particles such as {@code la} are part of a person's surname. */
  private Span withoutSmallWords(Span span, Entity.Type type) {
    String name = span.of(text);
    int begin = 0;
    int end = name.length();
    Matcher elided = ELIDED_ARTICLE.matcher(name);
    if (type != Entity.Type.PERSON && ELIDES_ARTICLES.contains(language) && elided.find()) {
      begin = elided.end();
    }
    for (int space = name.indexOf(' ', begin);
        type != Entity.Type.PERSON
            && space >= 0
            && smallWords.isArticle(name.substring(begin, space), language);
        space = name.indexOf(' ', begin)) {
      begin = space + 1;
    }
    for (int space = name.lastIndexOf(' ');
        space > begin && smallWords.endsNoName(name.substring(space + 1, end), language);
        space = name.lastIndexOf(' ', end - 1)) {
      end = space;
    }
    return new Span(span.begin() + begin, span.begin() + end);
  }

  private Span withoutTitles(Span span) {
    String name = span.of(text);
    List<Word> words = Word.of(name);
    int leading = titles.leading(words, language);
    if (leading > 0 && leading < words.size()) {
      return new Span(span.begin() + name.indexOf(words.get(leading).text()), span.end());
    }
    if (titles.isBehind(words, language)) {
      String title = words.get(words.size() - 1).text();
      return new Span(span.begin(), span.begin() + name.lastIndexOf(title));
    }
    return span;
  }
}
