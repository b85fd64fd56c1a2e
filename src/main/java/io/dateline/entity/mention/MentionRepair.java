package io.dateline.entity.mention;

import io.dateline.entity.words.Script;
import io.dateline.entity.words.SmallWords;
import io.dateline.entity.words.Titles;
import io.dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Mends what the recogniser says of where names begin and end, by rules of text that hold in every
 * language: names take whole words, do not begin or end with punctuation or small words, and are
 * more than a title. Thread-safe.
 */
public final class MentionRepair {
  private final Titles titles = new Titles();
  private final SmallWords smallWords = new SmallWords();
  private final NoName noName = new NoName(titles);

  /**
   * @param language ISO 639 code
   * @param sentences of the text
   * @param names in order of the text
   * @return in order of the text, none of them overlapping
   */
  public List<NameSpan> repair(
      String text, String language, List<Span> sentences, List<NameSpan> names) {
    WholeWords words = new WholeWords(text);
    NameEdges edges = new NameEdges(text, language, titles, smallWords);
    List<NameSpan> whole =
        new Joints(text, language, smallWords)
                .join(names.stream().map(name -> widened(name, words.around(name.span()))).toList())
                .stream()
                .flatMap(name -> Dashes.split(text, name))
                .toList();
    BitSet capitals = sentencesWithCapitals(text, sentences);
    List<NameSpan> repaired = new ArrayList<>();
    for (NameSpan name : whole) {
      Span trimmed = edges.trim(name);
      if (!noName.is(text, trimmed, name.type(), capitals.get(name.sentence()), language)) {
        repaired.add(name.at(trimmed));
      }
    }
    return Proclitics.strip(text, language, repaired);
  }

  private static BitSet sentencesWithCapitals(String text, List<Span> sentences) {
    BitSet found = new BitSet(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      for (int at = sentence.begin(); at < sentence.end() && !found.get(i); at++) {
        found.set(i, Script.isCapital(text.charAt(at)));
      }
    }
    return found;
  }

  /** The letters that the recogniser left out count as doubt. */
  private static NameSpan widened(NameSpan name, Span words) {
    double score = name.score() * name.span().length() / Math.max(1, words.length());
    return new NameSpan(words, name.type(), score, name.sentence());
  }
}
