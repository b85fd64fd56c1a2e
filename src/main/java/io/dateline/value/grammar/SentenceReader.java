package io.dateline.value.grammar;

import io.dateline.text.Span;
import io.dateline.value.grammar.RuleTree.Match;
import io.dateline.value.grammar.RuleTree.Path;
import io.dateline.value.meaning.Anchor;
import io.dateline.value.meaning.Meaning;
import io.dateline.value.meaning.Said;
import io.dateline.value.meaning.Tense;
import io.dateline.value.meaning.Worth;
import io.dateline.value.words.Kind;
import io.dateline.value.words.Sense;
import io.dateline.value.words.Signs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one sentence from left to right; where several rules match, the longest wins. */
final class SentenceReader {
  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match match) -> -match.path().end())
          .thenComparingInt(match -> match.rule().order());

  private final Signs signs;
  private final RuleTree rules;
  private final Anchor anchor;
  private final Tenses tenses;

  SentenceReader(Signs signs, RuleTree rules, Anchor anchor, boolean verbsComeLast) {
    this.signs = signs;
    this.rules = rules;
    this.anchor = anchor;
    this.tenses = new Tenses(signs, verbsComeLast);
  }

  /** Reads what begins at the index, and says where to read on. */
  int readAt(int at, Consumer<Stated> found) {
    Optional<Choice> choice = choose(at);
    choice.ifPresent(c -> c.worth.ifPresent(worth -> found.accept(new Stated(c.span, worth))));
    return choice.map(c -> c.span.end()).orElse(at + 1);
  }

  /**
   * What was chosen.
   *
   * @param worth empty where the rule says that it is no value
   */
  private record Choice(Span span, Optional<Worth> worth) {}

  /** The longest match that makes sense, unless behind its first words there is a longer one. */
  private Optional<Choice> choose(int at) {
    if (!Edges.canBegin(signs, at) || signs.from(at).isEmpty()) {
      return Optional.empty();
    }
    List<Match> matches = new ArrayList<>(2);
    rules.match(signs, at, match -> addIfWhole(match, matches));
    matches.sort(LONGEST_FIRST);
    for (Match match : matches) {
      Choice choice = new Choice(span(match), Optional.empty());
      if (match.rule().meaning() != Meaning.NOTHING) {
        choice = new Choice(choice.span, worth(match, choice.span));
        if (choice.worth.isEmpty()) {
          continue;
        }
      }
      return Optional.of(match.rule().before() == 0 ? choice : longer(choice));
    }
    return Optional.empty();
  }

  private Choice longer(Choice choice) {
    return choose(choice.span.begin())
        .filter(other -> other.span.end() > choice.span.end())
        .orElse(choice);
  }

  private void addIfWhole(Match match, List<Match> matches) {
    if (Edges.canEnd(signs, match.path().end())) {
      matches.add(match);
    }
  }

  private Optional<Worth> worth(Match match, Span span) {
    List<Sense> parts =
        path(match).stream().map(Path::sense).filter(s -> s.kind() != Kind.WORD).toList();
    Tense tense = match.rule().meaning().asksForTense() ? tenses.at(span) : Tense.UNKNOWN;
    return match.rule().meaning().of(new Said(parts), anchor, tense);
  }

  private static Span span(Match match) {
    List<Path> path = path(match);
    Rule rule = match.rule();
    return new Span(
        path.get(rule.before()).begin(), path.get(path.size() - 1 - rule.behind()).end());
  }

  private static List<Path> path(Match match) {
    Deque<Path> path = new ArrayDeque<>();
    for (Path step = match.path(); step != null; step = step.before()) {
      path.addFirst(step);
    }
    return List.copyOf(path);
  }
}
