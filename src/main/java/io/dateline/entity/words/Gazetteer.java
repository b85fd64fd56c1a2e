package io.dateline.entity.words;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * States and large cities as CLDR names them, so that a place of which an article has inflected
 * forms alone gets the name that it has in a dictionary: Москве is Москва. The cities are those
 * that time zones are called after. Thread-safe.
 */
public final class Gazetteer {
  private final Inflections inflections;

  /** Of each language that inflects names, made when its first place comes. */
  private final Map<String, KeyedNames<String>> byLanguage = new ConcurrentHashMap<>();

  public Gazetteer(Inflections inflections) {
    this.inflections = inflections;
  }

  /**
   * The name in the nominative of the one place that a name can be a form of.
   *
   * @param words keys of the words of the name, see {@link Inflections#keys}
   * @param language ISO 639 code
   */
  public Optional<String> nominative(List<Set<String>> words, String language) {
    if (!inflections.isInflected(language)) {
      return Optional.empty();
    }
    List<String> found =
        byLanguage.computeIfAbsent(language, this::places).find(words).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private KeyedNames<String> places(String language) {
    ULocale locale = new ULocale(language);
    KeyedNames<String> places = new KeyedNames<>();
    Stream.concat(states(locale), cities(locale))
        .distinct()
        .forEach(
            place -> {
              List<Word> words = Word.of(place);
              if (!words.isEmpty()) {
                places.add(
                    words.stream().map(word -> inflections.keys(word, false, language)).toList(),
                    place);
              }
            });
    return places;
  }

  /** Without what stands in brackets: Мьянма (Бирма). */
  private static Stream<String> states(ULocale locale) {
    return Stream.of(ULocale.getISOCountries())
        .map(code -> ULocale.getDisplayCountry("-" + code, locale))
        .map(name -> name.replaceFirst("\\s*\\(.*", ""));
  }

  private static Stream<String> cities(ULocale locale) {
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .map(names::getExemplarLocationName)
        .filter(Objects::nonNull);
  }
}
