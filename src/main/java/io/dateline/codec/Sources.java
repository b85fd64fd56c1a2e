package io.dateline.codec;

import io.dateline.article.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who published an article: a name, an address, a host, or an object that holds them. */
final class Sources {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:[^/?#@]*+@)?([^/?#:@]++).*+", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{4,253}$)[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++(?<=\\.\\p{L}{2,24})");

  private static final List<String> NAME = List.of("name", "value", "#text", "literal", "title");
  private static final List<String> URI = List.of("uri", "url", "@id", "href");
  private static final List<String> DOMAIN = List.of("domain", "hostname");

  private Sources() {}

  static Optional<Said<Source>> read(Object raw) {
    if (raw instanceof Map<?, ?> members) {
      return object(members);
    }
    if (raw instanceof List<?> elements && !elements.isEmpty()) {
      Object first = elements.get(0);
      return Optional.ofNullable(first)
          .flatMap(Sources::read)
          .map(
              said ->
                  new Said<>(
                      said.value(),
                      said.coerced(),
                      elements.size() == 1 ? left(said.left()) : elements));
    }
    return FieldForms.text(Shape.WORD, raw)
        .map(said -> new Said<>(of(said.value().strip()), said.coerced(), said.left()));
  }

  /** A source with a host name from a field of its own. */
  static Source withDomain(@Nullable Source source, String domain) {
    return source == null
        ? new Source(null, null, host(domain))
        : new Source(source.name(), source.uri(), host(domain));
  }

  private static @Nullable Object left(@Nullable Object ofOnlyElement) {
    return ofOnlyElement == null ? null : List.of(ofOnlyElement);
  }

  private static Source of(String word) {
    Matcher address = ADDRESS.matcher(word);
    if (address.matches()) {
      return new Source(null, word, host(address.group(1)));
    }
    return new Source(word, null, HOST.matcher(word).matches() ? host(word) : null);
  }

  private static Optional<Said<Source>> object(Map<?, ?> members) {
    Map<Object, @Nullable Object> left = new LinkedHashMap<>(members);
    left.remove(FieldForms.NODE_TYPE);
    String name = take(NAME, left);
    String uri = take(URI, left);
    String domain = take(DOMAIN, left);
    if (name == null && uri == null && domain == null) {
      return Optional.empty();
    }
    if (domain == null && uri != null) {
      Matcher address = ADDRESS.matcher(uri);
      domain = address.matches() ? address.group(1) : null;
    }
    Source source = new Source(name, uri, domain == null ? null : host(domain));
    return Optional.of(new Said<>(source, false, left.isEmpty() ? null : left));
  }

  private static @Nullable String take(List<String> names, Map<Object, @Nullable Object> from) {
    for (String name : names) {
      if (from.get(name) instanceof String text && !text.isBlank()) {
        from.remove(name);
        return text.strip();
      }
    }
    return null;
  }

  private static String host(String name) {
    String host = name.toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
