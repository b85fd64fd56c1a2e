package io.dateline.value;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.article.Offsets;
import io.dateline.article.Value;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The places where an article names somebody or something. What a name has inside is no value: the
 * 11 September Museum, Bloody Sunday, Theresa May.
 */
final class Names {
  private final TreeMap<Integer, Offsets> byBegin = new TreeMap<>();

  private Names() {}

  static Names of(List<Entity> entities) {
    Names names = new Names();
    for (Entity entity : entities) {
      if (entity.type() != Entity.Type.DATE && entity.type() != Entity.Type.QUANTITY) {
        for (Mention mention : entity.mentions()) {
          names.byBegin.put(mention.offsets().begin(), mention.offsets());
        }
      }
    }
    return names;
  }

  /** Whether a name holds the value and more, or a date is nothing but a name. */
  boolean hold(Value value) {
    return Stream.ofNullable(byBegin.floorEntry(value.offsets().begin()))
        .map(entry -> entry.getValue())
        .anyMatch(
            name ->
                name.contains(value.offsets())
                    && (name.length() > value.offsets().length()
                        || value.type() == Value.Type.DATE));
  }
}
