package io.dateline.value.grammar;

import io.dateline.value.meaning.Meaning;
import io.dateline.value.words.Folding;
import io.dateline.value.words.Kind;
import io.dateline.value.words.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads rules of tables. A pattern is a row of items with spaces between them:
 *
 * <ul>
 *   <li>{@code {day}} is a sign of that kind, {@code of} is that word.
 *   <li>{@code a/b} is one of several, {@code x?} may be absent.
 *   <li>{@code ~x} stands close to what is before it, without a space.
 *   <li>{@code (x)} must stand there and is no part of the value; at the start or at the end only.
 * </ul>
 */
final class RuleReader {
  private final List<Rule> rules = new ArrayList<>();

  /** The rules of tables, the first table's first. */
  static List<Rule> read(Table... tables) {
    RuleReader reader = new RuleReader();
    for (Table table : tables) {
      table
          .of("rule")
          .forEach(
              row ->
                  row.forms()
                      .forEach(
                          pattern ->
                              reader.add(
                                  Meaning.valueOf(row.code().toUpperCase(Locale.ROOT)), pattern)));
    }
    return reader.rules;
  }

  private void add(Meaning meaning, String pattern) {
    try {
      expand(meaning, List.of(pattern.split(" ")), 0, new Draft(List.of(), 0, 0));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("cannot read the rule " + pattern, e);
    }
  }

  /** A rule of which the first items are chosen. */
  private record Draft(List<Item> items, int before, int behind) {

    Draft with(Item item, boolean context) {
      List<Item> longer = new ArrayList<>(items);
      longer.add(item);
      boolean leads = context && before == items.size();
      return new Draft(longer, leads ? before + 1 : before, context && !leads ? behind + 1 : 0);
    }
  }

  private void expand(Meaning meaning, List<String> tokens, int index, Draft draft) {
    if (index == tokens.size()) {
      rules.add(new Rule(meaning, rules.size(), draft.items, draft.before, draft.behind));
      return;
    }
    String token = tokens.get(index);
    boolean optional = token.endsWith("?");
    token = optional ? token.substring(0, token.length() - 1) : token;
    boolean context = token.startsWith("(") && token.endsWith(")") && token.length() > 2;
    token = context ? token.substring(1, token.length() - 1) : token;
    boolean close = token.startsWith("~") && token.length() > 1;
    token = close ? token.substring(1) : token;
    for (String choice : token.length() == 1 ? new String[] {token} : token.split("/")) {
      expand(meaning, tokens, index + 1, draft.with(item(choice, close), context));
    }
    if (optional) {
      expand(meaning, tokens, index + 1, draft);
    }
  }

  private static Item item(String choice, boolean close) {
    if (choice.startsWith("{") && choice.endsWith("}")) {
      return new Item(Kind.of(choice.substring(1, choice.length() - 1)), "", close);
    }
    String word = String.valueOf(Folding.of(choice)).replace('_', ' ');
    return new Item(Kind.WORD, word, close);
  }
}
