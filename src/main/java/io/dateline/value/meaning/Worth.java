package io.dateline.value.meaning;

import io.dateline.article.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a stated value comes to.
 *
 * @param type what kind of value it is
 * @param value as in {@link Value#value()}
 * @param unit as in {@link Value#unit()}
 * @param currency as in {@link Value#currency()}
 */
public record Worth(
    Value.Type type, @Nullable String value, @Nullable String unit, @Nullable String currency) {

  static Worth date(@Nullable String value) {
    return new Worth(Value.Type.DATE, value, null, null);
  }

  static Worth time(@Nullable String value) {
    return new Worth(Value.Type.TIME, value, null, null);
  }
}
