package io.dateline.codec;

import static io.dateline.codec.Decoding.article;
import static io.dateline.codec.Decoding.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.PublishedDate;
import io.dateline.article.PublishedDate.Precision;
import io.dateline.article.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as feeds write them; the worst of them costs no more than a warning. */
class DateReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022                                  | 2022                 | YEAR
          2022-05                               | 2022-05              | MONTH
          2022-05-21                            | 2022-05-21           | DAY
          2022-5-1                              | 2022-05-01           | DAY
          2022/05/21                            | 2022-05-21           | DAY
          20220521                              | 2022-05-21           | DAY
          202205                                | 2022-05              | MONTH
          2022-05-21T09:30Z                     | 2022-05-21T09:30Z    | MINUTE
          2022-05-21T09:30:15Z                  | 2022-05-21T09:30:15Z | SECOND
          2022-05-21T09:30:15.123456789Z        | 2022-05-21T09:30:15Z | SECOND
          2022-05-21T09:30:15,5z                | 2022-05-21T09:30:15Z | SECOND
          2022-05-21t09:30:15z                  | 2022-05-21T09:30:15Z | SECOND
          2022-05-21T09:30:15+09:00             | 2022-05-21T00:30:15Z | SECOND
          2022-05-21T02:30:15+0900              | 2022-05-20T17:30:15Z | SECOND
          2022-05-21T09:30:15-05                | 2022-05-21T14:30:15Z | SECOND
          2022-05-21T09:30:15−05:30             | 2022-05-21T15:00:15Z | SECOND
          2022-05-21 09:30:15 UTC               | 2022-05-21T09:30:15Z | SECOND
          2022-05-21 09:30:15 +0200             | 2022-05-21T07:30:15Z | SECOND
          2022-05-21T09:30:15+02:00[Europe/Paris] | 2022-05-21T07:30:15Z | SECOND
          20220521T093015Z                      | 2022-05-21T09:30:15Z | SECOND
          20220521T0930Z                        | 2022-05-21T09:30Z    | MINUTE
          2022-05-21T24:00:00Z                  | 2022-05-22T00:00:00Z | SECOND
          2016-12-31T23:59:60Z                  | 2016-12-31T23:59:59Z | SECOND
          2022-05-21T09Z                        | 2022-05-21           | DAY
          2022-W20-6                            | 2022-05-21           | DAY
          2022-141                              | 2022-05-21           | DAY
          21.05.2022                            | 2022-05-21           | DAY
          05.06.2022                            | 2022-06-05           | DAY
          21/05/2022                            | 2022-05-21           | DAY
          05/21/2022                            | 2022-05-21           | DAY
          Sat, 21 May 2022 09:30:15 GMT         | 2022-05-21T09:30:15Z | SECOND
          Sat, 21 May 2022 09:30:15 +0200       | 2022-05-21T07:30:15Z | SECOND
          21 May 2022 09:30 EST                 | 2022-05-21T14:30Z    | MINUTE
          Sat, 21 May 22 09:30:15 PDT           | 2022-05-21T16:30:15Z | SECOND
          Sat, 21 May 1994 09:30:15 UT          | 1994-05-21T09:30:15Z | SECOND
          21 May 94                             | 1994-05-21           | DAY
          21-May-2022                           | 2022-05-21           | DAY
          Saturday, 21 May 2022                 | 2022-05-21           | DAY
          May 21, 2022                          | 2022-05-21           | DAY
          May 21st, 2022 9:30 p.m. EDT          | 2022-05-22T01:30Z    | MINUTE
          Sept. 3, 2021 at 12:05 AM GMT         | 2021-09-03T00:05Z    | MINUTE
          September 2021                        | 2021-09              | MONTH
          Sat May 21 09:30:15 UTC 2022          | 2022-05-21T09:30:15Z | SECOND
          Sat May 21 2022 09:30:15 GMT+0200 (Central European Summer Time) | 2022-05-21T07:30:15Z | SECOND
          1653125415                            | 2022-05-21T09:30:15Z | SECOND
          1653125415.25                         | 2022-05-21T09:30:15Z | SECOND
          1653125415123                         | 2022-05-21T09:30:15Z | SECOND
          1653125415123456                      | 2022-05-21T09:30:15Z | SECOND
          1653125415123456789                   | 2022-05-21T09:30:15Z | SECOND
          1.653125415E9                         | 2022-05-21T09:30:15Z | SECOND
          Published: 2022-05-21                 | 2022-05-21           | DAY
          """)
  void datesAreAsPreciseAsTheyCame(String raw, String value, Precision precision) {
    Article article = dated("\"" + raw + "\"");
    assertThat(article.published()).isEqualTo(new PublishedDate(value, precision, raw));
    assertThat(article.warnings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-05-21T09:30:15                   | 2022-05-21T09:30:15Z
          2022-05-21 09:30                      | 2022-05-21T09:30Z
          2022-05-21T09:30:15[Europe/Paris]     | 2022-05-21T09:30:15Z
          20220521093015                        | 2022-05-21T09:30:15Z
          Sat, 21 May 2022 09:30:15             | 2022-05-21T09:30:15Z
          Sat, 21 May 2022 09:30:15 A           | 2022-05-21T09:30:15Z
          Sat, 21 May 2022 09:30:15 IST         | 2022-05-21T09:30:15Z
          """)
  void timesWithoutAKnownZoneAreTakenForUtcWithAWarning(String raw, String value) {
    Article article = dated("\"" + raw + "\"");
    assertThat(Decoding.date(article)).isEqualTo(value);
    assertThat(warnings(article)).containsExactly(WarningCode.DATE_WITHOUT_ZONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2022-13-01",
        "2022-02-30",
        "2022-05-21T25:00:00Z",
        "2022-05-21T09:61Z",
        "05/06/2022",
        "0001-01-01T00:00:00Z",
        "9999-12-31",
        "21 Foo 2022",
        "12",
        "123",
        "0",
        "-1",
        "99999999999999999999",
        "1e400",
        "2022-05-21 garbage",
        "٢٠٢٢-٠٥-٢١",
        "昨天",
        "Feb 30, 2022",
        "00000000"
      })
  void unreadableDatesKeepTheirRawForm(String raw) {
    Article article = dated("\"" + raw + "\"");
    assertThat(article.published()).isEqualTo(new PublishedDate(null, Precision.UNKNOWN, raw));
    assertThat(warnings(article)).containsExactly(WarningCode.DATE_UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "1653125415, 2022-05-21T09:30:15Z",
    "1653125415123, 2022-05-21T09:30:15Z",
    "1.653125415e9, 2022-05-21T09:30:15Z",
    "20220521, 2022-05-21",
    "2022, 2022",
    "{\"$date\": \"2022-05-21T09:30:15Z\"}, 2022-05-21T09:30:15Z",
    "{\"@value\": \"2022-05\"}, 2022-05"
  })
  void numbersAndNodesAreDatesAsGoodAsStrings(String json, String value) {
    Article article = dated(json);
    assertThat(Decoding.date(article)).isEqualTo(value);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void noDateIsNoWarning() {
    assertThat(dated("null").published()).isNull();
    assertThat(dated("null").warnings()).isEmpty();
    assertThat(dated("\" \"").published()).isNull();
  }

  @Test
  void whatCannotBeADateIsIgnoredAndKept() {
    Article article = dated("[true, {}]");
    assertThat(article.published()).isNull();
    assertThat(warnings(article)).containsExactly(WarningCode.FIELD_IGNORED);
    assertThat(article.extensions()).containsKey("published");
  }

  @Test
  void aVeryLongDateIsUnreadableAtOnce() {
    assertThat(warnings(dated("\"" + "1 ".repeat(200_000) + "\"")))
        .containsExactly(WarningCode.DATE_UNREADABLE);
  }

  private static Article dated(String json) {
    return article("{\"title\": \"T\", \"body\": \"B\", \"published\": " + json + "}");
  }
}
