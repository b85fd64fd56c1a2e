package io.dateline.value.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.text.Span;
import io.dateline.value.meaning.Anchor;
import io.dateline.value.words.Folding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A megabyte of what begins values and never ends them, as one sentence. Work that grows with the
 * square of the length would take hours; the limit is far above what a slow machine needs.
 */
class HostileTextTest {
  private static final int LENGTH = 1_000_000;
  private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2);

  private static final Grammars GRAMMARS = new Grammars();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "en, 1",
        "en, \"1,\"",
        "en, 1.",
        "en, 1:",
        "en, \"1 \"",
        "en, \"111 \"",
        "en, \"May 5 - \"",
        "en, \"5 million \"",
        "en, \"$ \"",
        "en, \"last Monday \"",
        "en, \"Monday \"",
        "en, a",
        "en, -",
        "en, \" \"",
        "fr, \"1 000 \"",
        "zh, 一",
        "zh, 1万",
        "zh, 上",
        "ja, 1億2000万",
        "ru, \"двадцать \"",
        "ar, و",
        "ko, 5억"
      })
  void aMegabyteIsReadInTimeThatGrowsWithItsLengthOnly(String language, String part) {
    String text = part.repeat(LENGTH / part.length());
    Grammar grammar = GRAMMARS.of(language);
    List<Stated> stated =
        assertTimeoutPreemptively(
            FAR_TOO_LONG,
            () -> grammar.read(text, Folding.of(text), new Span(0, text.length()), Anchor.NONE));
    assertThat(stated).allSatisfy(s -> assertThat(s.span().length()).isLessThan(100));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 😀",
    "en, 0",
    "zh, 0年",
    "und, \uD800",
    "en, 99999999999999999999 km",
    "xx, 5 km"
  })
  void oddTextDoesNoHarm(String language, String text) {
    assertThatCode(
            () ->
                GRAMMARS
                    .of(language)
                    .read(text, Folding.of(text), new Span(0, text.length()), Anchor.NONE))
        .doesNotThrowAnyException();
  }
}
