package io.dateline.entity.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are folded, parted, inflected and known. */
class WordsTest {
  private static final Inflections INFLECTIONS = new Inflections();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kraków | krakow",
        "Łódź | lodz",
        "İstanbul | istanbul",
        "Ḥadīd | hadid",
        "Пётр | петр",
        "Байден й | байден й",
        "Україна | україна",
        "Straße | strasse",
        "الأُردن | الاردن",
        "ガス | ガス",
        "हिन्दी | हिन्दी",
        "फ़रवरी | फरवरी",
        "한국 | 한국",
      })
  void foldingKeepsTheLettersAndDropsCaseAndMarks(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J.F. Kennedy | jf kennedy",
        "U.S. | us",
        "Jean-Claude | jean claude",
        "乔·拜登 | 乔 拜登",
        "WUM-u | wum",
        "EU:n | eu",
        "Mission: Impossible | mission impossible",
        "«Спутник V» | спутник v",
        "U.S. Steel | us steel",
      })
  void namesFallIntoWords(String name, String words) {
    assertThat(Word.of(name)).extracting(Word::folded).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Байден | Байденом | true",
        "ru | Иран | Ирак | false",
        "uk | Київ | Києва | true",
        "pl | Polska | Polsce | true",
        "cs | Praha | Praze | true",
        "sl | Biden | Bidna | true",
        "fi | Helsinki | Helsingissä | true",
        "hu | Orbán | Orbánnal | true",
        "ta | ஜேம்ஸ் | ஜேம்ஸிடம் | true",
        "ta | மொமென்டம் | மொமென்டத்திற்கு | true",
        "te | లివింగ్‌స్టన్ | లివింగ్‌స్టన్‌కు | true",
        "kn | ಈಸ್ಟ್‌ | ಈಸ್ಟ್‌ನಲ್ಲಿ | true",
        "ml | എർദോഗൻ | എർദോഗന്റെ | true",
        "mr | ट्रम्प | ट्रम्पच्या | true",
        "gu | ઇન્ડોનેશિયા | ઇન્ડોનેશિયામાંથી | true",
        "si | ට්‍රම්ප් | ට්‍රම්ප්ගේ | true",
        "ne | युरोप | युरोपसँग | true",
        "ta | சீனா | சென்னை | false",
        "ml | കൊറിയ | കൊളോൺ | false",
        "en | Biden | Bidens | false",
        "ru | США | СШАХ | false",
      })
  void wordsOfOneDeclensionShareAKey(String language, String one, String other, boolean same) {
    Set<String> keys = INFLECTIONS.keys(word(one), true, language);
    Set<String> others = INFLECTIONS.keys(word(other), true, language);
    assertThat(!Collections.disjoint(keys, others)).isEqualTo(same);
  }

  @Test
  void possessivesAreFormsOfPersonsOnly() {
    assertThat(INFLECTIONS.keys(word("Trumpova"), true, "cs"))
        .containsAnyElementsOf(INFLECTIONS.keys(word("Trump"), true, "cs"));
    assertThat(INFLECTIONS.keys(word("Trumpova"), false, "cs"))
        .doesNotContainAnyElementsOf(INFLECTIONS.keys(word("Trump"), false, "cs"));
  }

  @Test
  void noNameOfTheListIsThatOfTwoThingsInOneLanguage() {
    Map<String, String> keyOf = new HashMap<>();
    for (String[] row : WordLists.rows("known-names.tsv")) {
      for (String language : row[2].split(" ")) {
        for (String name : row[3].split("; ")) {
          String before = keyOf.put(language + ": " + Folding.fold(name), row[0]);
          assertThat(before).as("%s: %s", language, name).isIn(null, row[0]);
        }
      }
    }
  }

  @Test
  void titlesAreCountedAsFarAsTheyGo() {
    Titles titles = new Titles();
    assertThat(titles.leading(Word.of("Prime Minister Theresa May"), "en")).isEqualTo(2);
    assertThat(titles.leading(Word.of("Theresa May"), "en")).isZero();
    assertThat(titles.leading(Word.of("Prime Suspect"), "en")).isZero();
    assertThat(titles.nameNobody(Word.of("President"), "en")).isTrue();
    assertThat(titles.nameNobody(Word.of("King"), "en")).isFalse();
  }

  @Test
  void adjectivesOfPeoplesAreNoPlaces() {
    Peoples peoples = new Peoples();
    assertThat(peoples.areAdjective(Word.of("South Korean"), "en")).isTrue();
    assertThat(peoples.areAdjective(Word.of("Korean Peninsula"), "en")).isFalse();
    assertThat(peoples.areAdjective(List.of(), "en")).isFalse();
  }

  private static Word word(String text) {
    return Word.of(text).get(0);
  }
}
