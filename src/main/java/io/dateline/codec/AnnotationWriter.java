package io.dateline.codec;

import io.dateline.article.Annotation;
import io.dateline.article.Offsets;
import io.dateline.article.Polarity;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes any annotation component by component, so that a new enricher needs nothing here.
 *
 * <ul>
 *   <li>A record becomes an object, {@link Annotation.Many} and any collection an array, a constant
 *       its name in upper case.
 *   <li>{@link Offsets} are written in place as {@code beginOffset} and {@code endOffset}.
 *   <li>A {@link Polarity} called {@code document} or {@code polarity} is what its object is about
 *       and is written in place; one of another name is an object of its own.
 *   <li>Null, NaN and infinite components are left out.
 * </ul>
 */
final class AnnotationWriter {
  private static final Set<String> IN_PLACE = Set.of("document", "polarity");

  private final ClassValue<List<Component>> components =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Component.of(type);
        }
      };

  void write(JsonMembers json, String name, Annotation annotation) throws IOException {
    json.name(name);
    value(json, annotation);
  }

  private void value(JsonMembers json, @Nullable Object value) throws IOException {
    if (value instanceof Annotation.Many<?> many) {
      array(json, many.items());
    } else if (value instanceof Collection<?> elements) {
      array(json, elements);
    } else if (value instanceof Record nested) {
      json.begin();
      members(json, nested);
      json.end();
    } else {
      json.value(value instanceof Enum<?> constant ? constant.name() : value);
    }
  }

  private void array(JsonMembers json, Collection<?> elements) throws IOException {
    json.beginArray();
    for (Object element : elements) {
      value(json, element);
    }
    json.endArray();
  }

  private void members(JsonMembers json, Record of) throws IOException {
    for (Component component : components.get(of.getClass())) {
      Object value = component.of(of);
      if (value instanceof Offsets offsets) {
        json.number("beginOffset", offsets.begin());
        json.number("endOffset", offsets.end());
      } else if (value instanceof Polarity polarity && IN_PLACE.contains(component.name())) {
        members(json, polarity);
      } else if (value != null && !unwritable(value)) {
        json.name(component.name());
        value(json, value);
      }
    }
  }

  private static boolean unwritable(Object value) {
    return value instanceof Double d && !Double.isFinite(d)
        || value instanceof Float f && !Float.isFinite(f);
  }

  /** A component of a record and the way to its value. */
  private record Component(String name, MethodHandle accessor) {

    static List<Component> of(Class<?> record) {
      List<Component> components = new ArrayList<>();
      try {
        for (RecordComponent component : record.getRecordComponents()) {
          MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
          components.add(new Component(component.getName(), accessor));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException(record + " must be public to be published", e);
      }
      return List.copyOf(components);
    }

    @Nullable Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (Throwable e) {
        throw new IllegalStateException("an accessor of a record cannot fail", e);
      }
    }
  }
}
