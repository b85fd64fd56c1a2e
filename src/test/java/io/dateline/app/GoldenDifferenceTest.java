package io.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenDifferenceTest {
  private static final String RECORD =
      """
      {"id": "a", "text": {"value": "In Oslo."}, "language": {"code": "en", "confidence": 0.98},
       "entities": [{"type": "LOCATION", "text": "Oslo", "score": 0.9, "salience": 0.6,
         "sentiment": {"label": "NEUTRAL", "score": 0.05}, "mentions":
         [{"beginOffset": 3, "score": 0.92}, {"beginOffset": 30, "score": 0.45}]},
        {"type": "PERSON", "text": "Vik", "score": 0.44, "mentions": [{"beginOffset": 12, "score": 0.44}]}],
       "sentiment": {"label": "NEUTRAL", "score": 0.21, "magnitude": 1.5},
       "topics": [{"code": "11000000", "score": 0.7}, {"code": "04000000", "score": 0.31}]}
      """;

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"confidence\": 0.98 | \"confidence\": 0.90",
        "\"label\": \"NEUTRAL\", \"score\": 0.21 | \"label\": \"POSITIVE\", \"score\": 0.21",
        "\"code\": \"04000000\" | \"code\": \"13000000\"",
        "\"beginOffset\": 30 | \"beginOffset\": 31",
        "\"text\": \"Vik\" | \"text\": \"Viken\"",
      })
  void whatAnotherProcessorMakesIsNoDifference(String part, String instead) throws Exception {
    assertDiffers(part, instead, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"confidence\": 0.98 | \"confidence\": 0.80",
        "\"score\": 0.21 | \"score\": 0.41",
        "\"code\": \"11000000\" | \"code\": \"13000000\"",
        "\"beginOffset\": 3, | \"beginOffset\": 4,",
        "\"type\": \"LOCATION\" | \"type\": \"PERSON\"",
        "\"text\": \"Oslo\" | \"text\": \"Olso\"",
        "\"score\": 0.9, | \"score\": 0.7,",
        "\"salience\": 0.6 | \"salience\": 0.4",
        "\"score\": 0.05 | \"score\": -0.25",
        "In Oslo. | In Oslo!",
        "\"id\": \"a\", | ``",
        "0.44, \"mentions\" | 0.64, \"mentions\"",
      })
  void whatAReaderNoticesIs(String part, String instead) throws Exception {
    assertDiffers(part, instead, true);
  }

  private void assertDiffers(String part, String instead, boolean differs) throws Exception {
    assertThat(RECORD).contains(part);
    String changed = RECORD.replace(part, instead);
    assertThat(GoldenDifference.between(json.readTree(RECORD), json.readTree(changed)).isPresent())
        .isEqualTo(differs);
    assertThat(GoldenDifference.between(json.readTree(changed), json.readTree(RECORD)).isPresent())
        .isEqualTo(differs);
  }
}
