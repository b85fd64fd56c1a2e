package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Language;
import io.dateline.language.FastTextModel.Guess;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void everyLabelOfTheModelIsKnown() {
    List<Guess> all = TestLanguageModel.MODEL.predict("a", Integer.MAX_VALUE);
    assertThat(all).hasSize(176);
    assertThat(all).allSatisfy(g -> assertThat(Languages.ofLabel(g.label())).isNotNull());
  }

  @Test
  void codesAreOfTwoLettersOrThree() {
    for (Guess guess : TestLanguageModel.MODEL.predict("a", Integer.MAX_VALUE)) {
      Languages.Entry language = language(guess.label());
      assertThat(language.code()).matches("[a-z]{2,3}");
      assertThat(language.scripts()).isNotEmpty();
    }
  }

  @Test
  void labelsThatMeanSomethingElseInIsoAreReplaced() {
    assertThat(language("als").code()).isEqualTo("gsw");
    assertThat(language("bh").code()).isEqualTo("bho");
    assertThat(language("eml").code()).isEqualTo("egl");
  }

  @Test
  void everyLanguageOfTheNgramsIsKnownAndWrittenInAScript() {
    NgramModel ngrams = TestLanguageModel.BOTH.ngrams();
    assertThat(ngrams.codes()).hasSizeGreaterThan(150).contains(Language.UNDETERMINED);
    assertThat(ngrams.codes())
        .filteredOn(code -> !code.equals(Language.UNDETERMINED))
        .allMatch(Languages::isCode);
    assertThat(Languages.isWritten("sr", UnicodeScript.LATIN)).isTrue();
    assertThat(Languages.isWritten("sr", UnicodeScript.CYRILLIC)).isTrue();
    assertThat(Languages.isWritten("sr", UnicodeScript.GREEK)).isFalse();
    assertThat(Languages.isWritten("sr", null)).isTrue();
  }

  private static Languages.Entry language(String label) {
    return Objects.requireNonNull(Languages.ofLabel(label), label);
  }
}
