package io.dateline.repository;

import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of a tree of configuration as a table: name, type, default, meaning. */
final class ConfigTable {
  private final Map<String, Property> properties;
  private final Javadocs javadocs;

  ConfigTable(ConfigClass root, Javadocs javadocs) {
    this.properties = new TreeMap<>(ConfigMappings.getProperties(root));
    this.javadocs = javadocs;
  }

  /** All keys that can be set. */
  List<String> keys() {
    return properties.entrySet().stream()
        .filter(e -> isKey(e.getValue()))
        // a list has an entry for its elements, too
        .filter(e -> !e.getKey().endsWith("[*]"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Keys whose method has no javadoc. */
  List<String> undocumented() {
    return keys().stream().filter(key -> text(key).isEmpty()).toList();
  }

  String markdown() {
    return keys().stream()
        .map(this::row)
        .collect(
            Collectors.joining("", "| key | type | default | meaning |\n|---|---|---|---|\n", ""));
  }

  /** What a key is where nobody sets it; empty where it has no default. */
  String defaultOf(String key) {
    Property property = property(key);
    return property.hasDefaultValue() ? property.getDefaultValue() : "";
  }

  private String row(String key) {
    Property property = property(key);
    String value = property.hasDefaultValue() ? "`%s`".formatted(defaultOf(key)) : "not set";
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            key,
            type(property.getMethod().getGenericReturnType()),
            value,
            text(key).orElse("").replace("|", "\\|"));
  }

  private Optional<String> text(String key) {
    return javadocs.of(property(key).getMethod());
  }

  private Property property(String key) {
    return Objects.requireNonNull(properties.get(key), key);
  }

  private static boolean isKey(Property property) {
    return !property.isGroup() && !(property.isOptional() && property.asOptional().isGroup());
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      Class<?> raw = (Class<?>) generic.getRawType();
      return raw == Optional.class || raw == Map.class ? type(last) : "list of " + type(last);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .map(constant -> "`" + constant + "`")
          .collect(Collectors.joining(" or "));
    }
    if (plain == OptionalInt.class) {
      return "int";
    }
    return switch (plain.getSimpleName()) {
      case "String" -> "text";
      case "MemorySize" -> "size";
      default -> plain.getSimpleName().toLowerCase(Locale.ROOT);
    };
  }
}
