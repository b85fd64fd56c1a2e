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

  /** Research stations there are called East, Davis and Casey. */
  private static final String WITHOUT_CITIES = "Antarctica/";

  private record Place(String name, List<Word> words, List<Set<String>> keys) {}

  private final Inflections inflections;

  /** Of each language that inflects names, made when its first place comes. */
  private final Map<String, KeyedNames<Place>> byLanguage = new ConcurrentHashMap<>();

  public Gazetteer(Inflections inflections) {
    this.inflections = inflections;
  }

  /**
   * The name in the nominative of the one place that a name is an inflected form of.
   *
   * @param words of the name
   * @param keys of the words, see {@link Inflections#keys}
   * @param language ISO 639 code
   */
  public Optional<String> nominative(List<Word> words, List<Set<String>> keys, String language) {
    if (!inflections.isInflected(language)) {
      return Optional.empty();
    }
    List<String> found =
        byLanguage
            .computeIfAbsent(language, this::places)
            .find(keys)
            .filter(place -> isInflected(words, keys, place))
            .map(Place::name)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether each word is that of the place or a form of it, and one is not that of the place. */
  private boolean isInflected(List<Word> words, List<Set<String>> keys, Place place) {
    boolean inflected = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word base = place.words().get(i);
      if (!base.folded().equals(word.folded())) {
        if (!inflections.isNominative(base, place.keys().get(i), keys.get(i))) {
          return false;
        }
        inflected = true;
      }
    }
    return inflected;
  }

  private KeyedNames<Place> places(String language) {
    ULocale locale = new ULocale(language);
    KeyedNames<Place> places = new KeyedNames<>();
    Stream.concat(states(locale), cities(locale))
        // Мьянма (Бирма)
        .map(name -> name.replaceFirst("\\s*\\(.*", ""))
        .distinct()
        .map(name -> place(name, language))
        .filter(place -> !place.words().isEmpty())
        .forEach(place -> places.add(place.keys(), place));
    return places;
  }

  private Place place(String name, String language) {
    List<Word> words = Word.of(name);
    return new Place(name, words, inflections.keys(words, false, language));
  }

  private static Stream<String> states(ULocale locale) {
    return Stream.of(ULocale.getISOCountries())
        .map(code -> ULocale.getDisplayCountry("-" + code, locale));
  }

  private static Stream<String> cities(ULocale locale) {
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .filter(zone -> !zone.startsWith(WITHOUT_CITIES))
        .map(names::getExemplarLocationName)
        .filter(Objects::nonNull);
  }
}
