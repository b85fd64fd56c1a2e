package io.dateline.value.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "en | 1,234.5     | 1234.5",
        "en | 1,234,567   | 1234567",
        "en | 1.5         | 1.5",
        "en | 1,5         | none",
        "en | 1.500.000   | 1500000",
        "hi | 1,00,000    | 100000",
        "de | 1.234,5     | 1234.5",
        "de | 1.500       | 1500",
        "de | 2.5         | 2.5",
        "de | 0.500       | none",
        "de-CH | 1'500    | 1500",
        "fr | 1 500,25    | 1500.25",
        "fr | 12 345 678  | 12345678",
        "ru | 1 500       | 1500",
        "ar | ١٬٢٣٤٫٥      | 1234.5",
        "ja | １，２３４    | 1234",
        "en | 1.2.3       | none",
        "en | 12,34,5     | none",
        "en | 1234567890123456 | none",
      })
  void numbersAreReadAsTheirLanguageGroupsThem(String language, String text, String number) {
    char[] folded = Folding.of(text);
    List<String> found = new ArrayList<>();
    new Numerals(ULocale.forLanguageTag(language), false)
        .read(text, folded, 0, text.length(), (value, end) -> found.add(value.toPlainString()));
    assertThat(found).isEqualTo(number == null ? List.of() : List.of(number));
  }
}
