package io.dateline.entity.mention;

import io.dateline.article.Entity;
import io.dateline.entity.words.Script;
import io.dateline.entity.words.SmallWords;
import io.dateline.entity.words.Word;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts together what the recogniser has cut: {@code John R.} and {@code Bolton}. */
final class Joints {
  private final String text;
  private final String language;
  private final SmallWords smallWords;

  Joints(String text, String language, SmallWords smallWords) {
    this.text = text;
    this.language = language;
    this.smallWords = smallWords;
  }

  /**
   * @param names in order of their beginnings; they may overlap
   */
  List<NameSpan> join(List<NameSpan> names) {
    List<NameSpan> joined = new ArrayList<>();
    for (NameSpan name : names) {
      NameSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && areOne(last, name)) {
        joined.set(joined.size() - 1, both(last, name));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean areOne(NameSpan a, NameSpan b) {
    int end = a.span().end();
    int begin = b.span().begin();
    if (begin < end) {
      return true;
    }
    if (a.type() != b.type()
        || a.sentence() != b.sentence()
        || !Script.partsWords(text.codePointBefore(end))) {
      return false;
    }
    String between = text.substring(end, begin);
    if (!between.equals(" ")) {
      return between.isEmpty();
    }
    return a.type() == Entity.Type.PERSON ? areOnePerson(a, b) : endsWithSmallWord(a);
  }

  /** Two single words, or an initial where the two meet. */
  private boolean areOnePerson(NameSpan a, NameSpan b) {
    List<Word> first = Word.of(a.span().of(text));
    List<Word> second = Word.of(b.span().of(text));
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return (first.size() == 1 && second.size() == 1)
        || first.get(first.size() - 1).isInitial()
        || second.get(0).isInitial();
  }

  /**
   * {@code Corea del} and {@code Norte}, {@code La} and {@code Palma}; English titles have {@code
   * The} in every language.
   */
  private boolean endsWithSmallWord(NameSpan a) {
    String name = a.span().of(text);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return smallWords.isLink(last, language)
        || (last.length() == name.length() && isArticle(last.toLowerCase(Locale.ROOT)));
  }

  private boolean isArticle(String word) {
    return smallWords.isArticle(word, language) || smallWords.isArticle(word, "en");
  }

  /** The type of the longer and surer, the mean of the scores. */
  private static NameSpan both(NameSpan a, NameSpan b) {
    double first = a.span().length() * a.score();
    double second = b.span().length() * b.score();
    return new NameSpan(
        new Span(a.span().begin(), Math.max(a.span().end(), b.span().end())),
        first >= second ? a.type() : b.type(),
        (first + second) / (a.span().length() + b.span().length()),
        a.sentence());
  }
}
