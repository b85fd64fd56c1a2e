package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageHintTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "en-US, en",
    "pt_BR, pt",
    "zh-Hans, zh",
    "zh-hant-TW, zh",
    "sr-Latn, sr",
    "eng, en",
    "deu, de",
    "ger, de",
    "fra, fr",
    "chi, zh",
    "per, fa",
    "iw, he",
    "in, id",
    "nb-NO, nb",
    "yue, yue",
    "haw, haw",
    "zu, zu",
    "English, en",
    "english (UK), en",
    "Deutsch, de",
    "français, fr",
    "日本語, ja",
    "Serbo-Croatian, hbs",
    "' es ', es"
  })
  void readsWhatProducersWrite(String hint, String code) {
    assertThat(LanguageHint.code(hint)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "xx", "qqq", "unknown", "12", "x-klingon", "e", "_", "и", "true"})
  void saysNothingOfWhatNamesNoLanguage(String hint) {
    assertThat(LanguageHint.code(hint)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void endlessHintsAreNone(int length) {
    assertThat(LanguageHint.code("e".repeat(length))).isEmpty();
  }
}
