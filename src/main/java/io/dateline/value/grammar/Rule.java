package io.dateline.value.grammar;

import io.dateline.value.meaning.Meaning;
import java.util.List;

/**
 * A way to state a value.
 *
 * @param meaning what its parts make
 * @param order rank among rules that match as much, the first wins
 * @param items what follows each other
 * @param before how many items at the start only have to stand there, and are no part of the value
 * @param behind how many such items there are at the end
 */
record Rule(Meaning meaning, int order, List<Item> items, int before, int behind) {
  Rule {
    items = List.copyOf(items);
    if (before + behind >= items.size()) {
      throw new IllegalArgumentException("nothing but what stands around it: " + items);
    }
    if (!meaning.canBeMadeOf(items.stream().map(Item::kind).toList())) {
      throw new IllegalArgumentException("no %s can be made of %s".formatted(meaning, items));
    }
  }
}
