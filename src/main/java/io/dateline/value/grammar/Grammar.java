package io.dateline.value.grammar;

import io.dateline.text.Span;
import io.dateline.value.meaning.Anchor;
import io.dateline.value.words.Kind;
import io.dateline.value.words.Table;
import io.dateline.value.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How one language states values. Immutable and thread-safe. */
public final class Grammar {
  private final Vocabulary vocabulary;
  private final RuleTree rules;

  private Grammar(Vocabulary vocabulary, RuleTree rules) {
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  /**
   * The grammar of a language: from CLDR, from its own table where there is one, and from what all
   * languages share.
   */
  static Grammar of(String language, Table any, Table own) {
    List<Rule> rules = RuleReader.read(own, any);
    Set<String> words =
        rules.stream()
            .flatMap(rule -> rule.items().stream())
            .filter(item -> item.kind() == Kind.WORD)
            .map(Item::word)
            .collect(Collectors.toSet());
    return new Grammar(Vocabulary.of(language, any, own, words), RuleTree.of(rules));
  }

  /**
   * The values that a sentence states, in order; linear in its length.
   *
   * @param folded the text, folded char by char
   */
  public List<Stated> read(String text, char[] folded, Span sentence, Anchor anchor) {
    SentenceReader reader =
        new SentenceReader(
            vocabulary.signs(text, folded, sentence.begin(), sentence.end()),
            rules,
            anchor,
            vocabulary.verbsComeLast());
    List<Stated> stated = new ArrayList<>();
    int at = sentence.begin();
    while (at < sentence.end()) {
      at = reader.readAt(at, stated::add);
    }
    return stated;
  }
}
