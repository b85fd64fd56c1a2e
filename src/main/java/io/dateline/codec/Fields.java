package io.dateline.codec;

import io.dateline.article.WarningCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of an input object. Each is taken by what it means; what nobody takes remains, in its
 * order.
 */
final class Fields {
  private final Map<String, @Nullable Object> rest;
  private final Map<String, List<String>> keysByFold = new LinkedHashMap<>();
  private final Notes notes;

  Fields(Map<String, @Nullable Object> members, Notes notes) {
    this.rest = new LinkedHashMap<>(members);
    this.notes = notes;
    for (String key : members.keySet()) {
      keysByFold.computeIfAbsent(InputField.fold(key), f -> new ArrayList<>(1)).add(key);
    }
  }

  /** A value and the key under which the producer gave it. */
  record Taken<T>(String key, T value) {}

  /**
   * Takes what the record says of a field.
   *
   * @param reading makes sense of a raw value, or says nothing
   */
  <T> Optional<Taken<T>> take(InputField field, Function<Object, Optional<Said<T>>> reading) {
    Taken<T> taken = null;
    for (String key : keys(field.foldedNames())) {
      taken = taken == null ? take(key, reading) : compare(taken, key, reading);
    }
    for (String key : keys(field.foldedSubstitutes())) {
      if (taken == null) {
        taken = take(key, reading);
      }
    }
    return Optional.ofNullable(taken);
  }

  /** What nobody took. */
  Map<String, @Nullable Object> rest() {
    return Collections.unmodifiableMap(rest);
  }

  private List<String> keys(List<String> folded) {
    return folded.stream()
        .flatMap(name -> keysByFold.getOrDefault(name, List.of()).stream())
        .toList();
  }

  private <T> @Nullable Taken<T> take(String key, Function<Object, Optional<Said<T>>> reading) {
    Object raw = rest.get(key);
    if (isEmpty(raw)) {
      rest.remove(key);
      return null;
    }
    Optional<Said<T>> said = reading.apply(raw);
    if (said.isEmpty()) {
      notes.warn(WarningCode.FIELD_IGNORED, key);
      return null;
    }
    if (said.get().coerced()) {
      notes.warn(WarningCode.TYPE_COERCED, key);
    }
    Object left = said.get().left();
    if (left == null) {
      rest.remove(key);
    } else {
      rest.put(key, left);
    }
    return new Taken<>(key, said.get().value());
  }

  private <T> Taken<T> compare(
      Taken<T> taken, String key, Function<Object, Optional<Said<T>>> reading) {
    Object raw = rest.get(key);
    if (isEmpty(raw)
        || reading.apply(raw).filter(said -> said.value().equals(taken.value())).isPresent()) {
      rest.remove(key);
    } else {
      notes.warn(
          WarningCode.FIELD_CONFLICT, key, "%s was taken".formatted(Notes.brief(taken.key())));
    }
    return taken;
  }

  private static boolean isEmpty(@Nullable Object raw) {
    return raw == null
        || raw instanceof String text && text.isBlank()
        || raw instanceof Collection<?> elements && elements.isEmpty()
        || raw instanceof Map<?, ?> members && members.isEmpty();
  }
}
