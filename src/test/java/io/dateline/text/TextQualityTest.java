package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQualityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We go,” he said. “Now.”",
        "„Wir gehen“, sagte er. „Jetzt.“",
        "„Idziemy”, powiedział.",
        "”Vi går”, sade han.",
        "»Wir gehen«, sagte er.",
        "« On y va », dit-il.",
        "»Mennään», hän sanoi.",
        "\"We go,\" he said of the 27\" screen.",
        "彼は「行く」と『言った』。",
        "Don't touch the dogs' bowls, ‘please’.",
        "“One.\n\n“Two.\n\n“Three,” he said."
      })
  void quotesThatPairUpAreFine(String text) {
    assertThat(TextQuality.of(text).unpairedQuotes()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | “We go, he said.",
        "1 | We go,” he said.",
        "2 | “We go, “he said of it.",
        "2 | ” “Now",
        "1 | „Wir gehen, sagte er.",
        "1 | He said \"no to all",
        "2 | 「行く」と言った」。「",
        "2 | »Eins »Zwei« Drei« Vier"
      })
  void countsQuotesWithoutPartner(int unpaired, String text) {
    assertThat(TextQuality.of(text).unpairedQuotes()).isEqualTo(unpaired);
  }

  @Test
  void countsJoints() {
    assertThat(TextQuality.of("It was the same.But we know.We wait...And hope.”No.").joints())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See www.Example.com, Booking.Com, Node.Js and Main.Java.",
        "Write to Jo.Doe@Example.Org or https://example.org/Some.Page?Q.A",
        "The U.S.A. and Ph.D. students, e.g.Some, Dr.Smith, 3.5 and 1.A",
        "Call System.Out.println() or list.Add(x) in io.dateline.Text"
      })
  void hostsFilesCodeAndAbbreviationsAreNoJoints(String text) {
    assertThat(TextQuality.of(text).joints()).isZero();
  }
}
