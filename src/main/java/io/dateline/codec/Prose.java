package io.dateline.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text in paragraphs.
 *
 * @param text as it came, not blank
 * @param markup whether the producer declares it as HTML
 */
record Prose(String text, boolean markup) {
  private static final String ROLE = "role";
  private static final List<String> MEDIA_TYPE = List.of("contenttype", "type", "format");

  /** Reads a string, an object around one, paragraphs, or one text in several renderings. */
  static Optional<Said<Prose>> read(Object raw) {
    if (raw instanceof List<?> elements && areRenderings(elements)) {
      return best(elements);
    }
    return FieldForms.text(Shape.PROSE, raw)
        .map(said -> new Said<>(new Prose(said.value(), isHtml(raw)), said.coerced(), said.left()));
  }

  /**
   * The main rendering, plain before HTML, as in {@code bodies} of ninjs or {@code content} of
   * feedparser; the others are left.
   */
  private static Optional<Said<Prose>> best(List<?> renderings) {
    List<Object> ranked = new ArrayList<>(renderings);
    ranked.sort(Comparator.comparing(Prose::rank));
    for (Object rendering : ranked) {
      Optional<Said<String>> said = FieldForms.text(Shape.PROSE, rendering);
      if (said.isPresent()) {
        List<Object> left = new ArrayList<>(renderings);
        left.remove(rendering);
        Prose prose = new Prose(said.get().value(), isHtml(rendering));
        return Optional.of(new Said<>(prose, false, left.isEmpty() ? null : left));
      }
    }
    return Optional.empty();
  }

  private static boolean areRenderings(List<?> elements) {
    return elements.stream()
        .anyMatch(e -> !member(e, ROLE).isEmpty() || mediaType(e).contains("/"));
  }

  private static int rank(Object rendering) {
    String role = member(rendering, ROLE);
    int byRole = role.equals("main") ? 0 : role.isEmpty() ? 2 : 4;
    return byRole + (isHtml(rendering) ? 1 : 0);
  }

  private static boolean isHtml(Object value) {
    return mediaType(value).contains("html");
  }

  private static String mediaType(Object value) {
    return MEDIA_TYPE.stream()
        .map(name -> member(value, name))
        .filter(type -> !type.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A member's string in lower case, its name compared as those of fields; or the empty string. */
  private static String member(@Nullable Object value, String folded) {
    if (value instanceof Map<?, ?> members) {
      for (Map.Entry<?, ?> member : members.entrySet()) {
        if (InputField.fold(String.valueOf(member.getKey())).equals(folded)
            && member.getValue() instanceof String text) {
          return text.toLowerCase(Locale.ROOT);
        }
      }
    }
    return "";
  }
}
