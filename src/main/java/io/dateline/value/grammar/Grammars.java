package io.dateline.value.grammar;

import com.ibm.icu.util.ULocale;
import io.dateline.value.words.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The grammars of all languages, each made when its first article comes, which takes some tenths of
 * a second. Thread-safe.
 */
public final class Grammars {
  private static final String NO_LANGUAGE = "root";
  private static final String ANY_LANGUAGE = "any";

  /** Languages without a table, of which CLDR knows names of months and units. */
  private static final String OTHERS = "other";

  private final Table any = Table.load(ANY_LANGUAGE);
  private final Table others = Table.load(OTHERS);
  private final Set<String> known =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());
  private final Map<String, Grammar> made = new ConcurrentHashMap<>();

  /**
   * The grammar of a language, or what all languages share if CLDR does not know it.
   *
   * @param language ISO 639 code
   */
  public Grammar of(String language) {
    return made.computeIfAbsent(known.contains(language) ? language : NO_LANGUAGE, this::make);
  }

  private Grammar make(String language) {
    if (language.equals(NO_LANGUAGE)) {
      return Grammar.of(language, any, Table.NONE);
    }
    Table own = Table.load(language);
    return Grammar.of(language, any, own.rows().isEmpty() ? others : own);
  }
}
