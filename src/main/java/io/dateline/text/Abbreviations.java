package io.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words before or behind a full stop that say whether it ends a sentence, in all languages at once,
 * from the files under {@code text/stops}.
 */
final class Abbreviations {

  /** Sections of the files. */
  enum Kind {
    /** A stop behind it never ends a sentence. */
    NEVER_END,
    /** A stop behind it does not end a sentence before a digit. */
    BEFORE_NUMBER,
    /** A stop behind it ends a sentence only before one of the usual first words. */
    MAY_END,
    /** Usual first words of sentences. */
    FIRST_WORDS,
    /** Stands before the number of a day or the like, which has a stop in some languages. */
    BEFORE_ORDINAL,
    /** Stands behind such a number. */
    AFTER_ORDINAL,
    /** Stands behind a stop without a space and is no new sentence. */
    NOT_JOINED
  }

  private static final List<String> FILES =
      List.of("germanic", "romance", "slavic-latin", "cyrillic-greek", "other-scripts", "joints");

  private static final Abbreviations ALL = read();

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Abbreviations() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /** Whether the word, without its last stop, is of that kind. */
  static boolean is(Kind kind, String word) {
    Set<String> known = ALL.words.getOrDefault(kind, Set.of());
    return known.contains(word) || (kind == Kind.NOT_JOINED && known.contains(lower(word)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Abbreviations read() {
    Abbreviations all = new Abbreviations();
    FILES.forEach(all::read);
    return all;
  }

  private void read(String file) {
    String path = "/text/stops/" + file + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the package lacks " + path);
      }
      Set<String> section = Set.of();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.length() - 1).replace('-', '_');
          section = words.getOrDefault(Kind.valueOf(name.toUpperCase(Locale.ROOT)), Set.of());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.addAll(List.of(line.strip().split(" +")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
