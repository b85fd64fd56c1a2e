package io.dateline.value.grammar;

import io.dateline.value.words.Kind;
import io.dateline.value.words.Sense;
import io.dateline.value.words.Sign;
import io.dateline.value.words.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules that share their first items. Walking it costs no more than the rules are long: they do not
 * repeat anything.
 */
final class RuleTree {
  private final Map<Item, RuleTree> next = new HashMap<>();
  private final List<Rule> ending = new ArrayList<>(1);

  private RuleTree() {}

  static RuleTree of(List<Rule> rules) {
    RuleTree root = new RuleTree();
    for (Rule rule : rules) {
      RuleTree node = root;
      for (Item item : rule.items()) {
        node = node.next.computeIfAbsent(item, i -> new RuleTree());
      }
      node.ending.add(rule);
    }
    return root;
  }

  /** A way from the tree's root to one of its rules. */
  record Path(@Nullable Path before, Sense sense, int begin, int end) {}

  /** A rule and the signs by which it matches. */
  record Match(Rule rule, Path path) {}

  void match(Signs signs, int at, Consumer<Match> found) {
    step(signs, at, false, null, found);
  }

  private void walk(Signs signs, Path path, Consumer<Match> found) {
    for (Rule rule : ending) {
      found.accept(new Match(rule, path));
    }
    if (next.isEmpty()) {
      return;
    }
    int close = path.end();
    int spaced = signs.skipSpaces(close);
    if (spaced == close) {
      step(signs, close, true, path, found);
    }
    step(signs, spaced, false, path, found);
  }

  private void step(
      Signs signs, int at, boolean close, @Nullable Path path, Consumer<Match> found) {
    for (Sign sign : signs.from(at)) {
      Sense sense = sign.sense();
      Item item = new Item(sense.kind(), sense.kind() == Kind.WORD ? sense.code() : "", close);
      RuleTree node = next.get(item);
      if (node != null) {
        node.walk(signs, new Path(path, sense, at, sign.end()), found);
      }
    }
  }
}
