package io.dateline.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the string in a value, whatever form it came in. */
final class FieldForms {
  /** JSON-LD's word for what kind of node it is, which goes without saying. */
  static final String NODE_TYPE = "@type";

  private FieldForms() {}

  /** What a value says in the given shape; empty if it says nothing. */
  static Optional<Said<String>> text(Shape shape, @Nullable Object raw) {
    if (raw instanceof String text) {
      return text.isBlank() ? Optional.empty() : Optional.of(Said.plainly(text));
    }
    if (raw instanceof Number) {
      return Optional.of(new Said<>(raw.toString(), !shape.takesNumbers(), null));
    }
    if (raw instanceof Map<?, ?> members) {
      return inMember(shape, members);
    }
    if (raw instanceof List<?> elements) {
      return shape.joint().isEmpty() ? first(shape, elements) : joined(shape, elements);
    }
    return Optional.empty();
  }

  private static Optional<Said<String>> inMember(Shape shape, Map<?, ?> members) {
    for (String name : shape.members()) {
      Optional<Said<String>> said = text(shape, members.get(name));
      if (said.isPresent()) {
        Map<Object, @Nullable Object> left = new LinkedHashMap<>(members);
        left.remove(name);
        left.remove(NODE_TYPE);
        return Optional.of(
            new Said<>(said.get().value(), said.get().coerced(), left.isEmpty() ? null : left));
      }
    }
    return Optional.empty();
  }

  private static Optional<Said<String>> first(Shape shape, List<?> elements) {
    for (Object element : elements) {
      Optional<Said<String>> said = text(shape, element);
      if (said.isPresent()) {
        boolean all = elements.size() == 1 && said.get().left() == null;
        return Optional.of(
            new Said<>(said.get().value(), !shape.takesArrays(), all ? null : elements));
      }
    }
    return Optional.empty();
  }

  private static Optional<Said<String>> joined(Shape shape, List<?> elements) {
    List<String> parts = new ArrayList<>();
    boolean all = true;
    for (Object element : elements) {
      Optional<Said<String>> said = text(shape, element);
      all &= said.isPresent() && said.get().left() == null;
      said.ifPresent(s -> parts.add(s.value()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Said<>(
                String.join(shape.joint(), parts), !shape.takesArrays(), all ? null : elements));
  }
}
