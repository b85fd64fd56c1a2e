package io.dateline.entity.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places have a name in the nominative that the article may lack. */
class GazetteerTest {
  private static final Inflections INFLECTIONS = new Inflections();
  private static final Gazetteer GAZETTEER = new Gazetteer(INFLECTIONS);

  @ParameterizedTest
  @CsvSource({
    "ru, России, Россия",
    "ru, Москве, Москва",
    "ru, Саудовской Аравией, Саудовская Аравия",
    "ru, Нигера, Нигер",
    "ru, Нигерии, Нигерия",
    "ru, Лондоном, Лондон",
    "uk, Польщі, Польща",
    "cs, Německu, Německo",
    "cs, Praze, Praha",
    "pl, Niemczech, Niemcy",
    "pl, Warszawie, Warszawa",
    "hu, Németországban, Németország",
    "hu, Brüsszelben, Brüsszel",
    "fi, Saksassa, Saksa",
    "fi, Tukholmassa, Tukholma",
    "el, Ελλάδας, Ελλάδα",
    "de, Deutschlands, Deutschland",
  })
  void aStateOrALargeCityIsNamedAsInADictionary(String language, String form, String name) {
    assertThat(nominative(form, language)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    // neither a state nor a city that a time zone is called after
    "ru, Тамбове",
    "hu, Debrecenben",
    // a town, of which the name of a state would be a form
    "hu, Beni",
    // may be a form of Niger and of Nigérie
    "cs, Nigeri",
    // as in the dictionary but for its spelling
    "ru, Соединённые Штаты",
    "ru, Россия",
    // a research station has this name
    "ru, Востоке",
    // not inflected
    "en, Germany's",
    "zh, 德国",
  })
  void nothingIsSaidOfOtherPlacesAndLanguages(String language, String form) {
    assertThat(nominative(form, language)).isEmpty();
  }

  private static Optional<String> nominative(String form, String language) {
    List<Word> words = Word.of(form);
    return GAZETTEER.nominative(words, INFLECTIONS.keys(words, false, language), language);
  }
}
