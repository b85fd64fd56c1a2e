package io.dateline.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Annotations;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Language.Segment;
import io.dateline.article.Mention;
import io.dateline.article.Offsets;
import io.dateline.article.Stage;
import io.dateline.article.Value;
import io.dateline.article.Values;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.testkit.NoEncoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueEnricherTest {
  private final ValueEnricher enricher = new ValueEnricher(ValueSettings.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-05-21           | He left on Saturday.        | 2022-05-21",
        "2022-05-22T01:30Z    | He left on Saturday.        | 2022-05-21",
        "2022-05-20           | He left on Saturday.        | 2022-05-14",
        "2022-05-20           | He will leave on Saturday.  | 2022-05-21",
        "2022-05-20           | He left last Friday.        | 2022-05-13",
        "2022-05-20           | He leaves next Friday.      | 2022-05-27",
        "2022-05-18           | He was here this Monday.    | 2022-05-16",
        "2022-05-18           | He will come this Monday.   | 2022-05-23",
        "2022-05-18           | This Friday off!            | 2022-05-20",
        "2022-01-01           | He left last week.          | 2021-W51",
        "2022-05              | He left last month.         | 2022-04",
        "2022                 | He left last year.          | 2021",
        "2022-01-10           | He left on 28 December.     | 2021-12-28",
        "2021-12-20           | He left on January 3.       | 2022-01-03",
        "2022-08-20           | He was gone in November.    | 2021-11",
        "2022-08-20           | He will leave in November.  | 2022-11",
        "2022-05-21T12:00Z    | He left five hours ago.     | 2022-05-21T07:00Z",
        "2022-05-21           | He left over the weekend.   | 2022-05-21/2022-05-22",
        "2022-05-18           | He left over the weekend.   | 2022-05-14/2022-05-15",
      })
  void relativeDatesCountFromThePublication(String published, String text, String value) {
    assertThat(ReadArticle.values("en", published, text))
        .extracting(Value::value)
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    ", He left on Saturday.",
    "2022-05, He left yesterday.",
    "2022, He left last month.",
    ", He left on 28 December."
  })
  void withoutTheDateThatItNeedsAMentionGoesWithoutValue(String published, String text) {
    List<Value> values = ReadArticle.values("en", published, text);
    assertThat(values).hasSize(1);
    assertThat(values.get(0).value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "31 February",
    "room 101",
    "version 10.2.1",
    "+49 30 901820",
    "10.0.0.1",
    "U.S. 1",
    "he may go",
    "a second time",
    "Boeing 737-800",
    "G20",
    "a 3-1 win",
    "2:1",
    "page 5 of 9"
  })
  void whatOnlyLooksLikeAValueIsNone(String text) {
    assertThat(ReadArticle.values("en", "2022-05-21", text)).isEmpty();
  }

  @Test
  void offsetsCountCodePointsAndTextIsTheirSlice() {
    String text = "😀😀 It cost $5 million 😀 on 3 May.";
    List<Value> values = ReadArticle.values("en", "2022-05-21", text);
    assertThat(values)
        .extracting(Value::offsets)
        .containsExactly(new Offsets(11, 21), new Offsets(27, 32));
    assertThat(values).extracting(Value::text).containsExactly("$5 million", "3 May");
  }

  @Test
  void whatANameHoldsIsNoValue() {
    String text = "Theresa May saw Bloody Sunday in May.";
    Annotations soFar =
        ReadArticle.found("en")
            .with(
                Stage.ENTITY,
                new Entities(List.of(named(text, "Theresa May"), named(text, "Bloody Sunday"))));
    Finding.Found found = ReadArticle.values(enricher, soFar, "2022-05-21", text);
    assertThat(found.annotations().find(Values.class).orElseThrow().items())
        .extracting(Value::offsets)
        .containsExactly(new Offsets(33, 36));
  }

  private static Entity named(String text, String name) {
    int begin = text.indexOf(name);
    Offsets offsets = new Offsets(begin, begin + name.length());
    return new Entity(
        "e1",
        Entity.Type.PERSON,
        name,
        1,
        1,
        null,
        List.of(new Mention(name, offsets, 1, Mention.Kind.NAMED, 0)));
  }

  @Test
  void aPartInAnotherLanguageIsReadInThatLanguage() {
    String text = "He came on Saturday. Il est parti hier.";
    Segment french = new Segment("fr", new Offsets(21, text.length()), 1);
    Language language = new Language("en", 1, true, null, null, List.of(), List.of(french));
    Finding.Found found =
        ReadArticle.values(
            enricher, Annotations.NONE.with(Stage.LANGUAGE, language), "2022-05-21", text);
    assertThat(found.annotations().find(Values.class).orElseThrow().items())
        .extracting(Value::text)
        .containsExactly("Saturday", "hier");
  }

  @Test
  void valuesBeyondTheLimitAreLeftOutAndThatIsSaid() {
    Finding.Found found =
        ReadArticle.values(
            new ValueEnricher(new ValueSettings(2)),
            ReadArticle.found("en"),
            null,
            "5 km, 6 km, 7 km");
    assertThat(found.truncated()).isTrue();
    assertThat(found.annotations().find(Values.class).orElseThrow().items()).hasSize(2);
  }

  @Test
  void deadlineIsHeededBetweenSentences() {
    AtomicLong clock = new AtomicLong();
    Deadline deadline = Deadline.after(Duration.ofNanos(5), clock::incrementAndGet);
    Reading reading =
        new Reading(ReadArticle.article(null, "He ran 5 km. ".repeat(20)), new NoEncoder());
    assertThatThrownBy(() -> enricher.enrich(reading, ReadArticle.found("en"), deadline))
        .isInstanceOf(Deadline.Exceeded.class);
  }
}
