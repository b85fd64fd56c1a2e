package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLineTest {

  private static Form form(String line) {
    return FirstLine.form(line.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}",
        "  {\"a\":{\"b\":[1,{}]}}",
        "\n\r\n{\"a\":1}\r\n",
        "\uFEFF{\"a\":1}",
        "{\"a\":\"} \\\" {\"}",
        "{\"a\":1} trailing",
        "{\"broken off within a str"
      })
  void aWholeObjectOrAStringThatIsBrokenOffIsALine(String line) {
    assertThat(form(line)).isEqualTo(Form.LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\n",
        "{ \"a\": {",
        "{\"a\":\"}\",",
        "[",
        " date 2022-05-21",
        "A text with {braces}",
        "Текст со {скобками}",
        ""
      })
  void allElseIsTheBeginningOfADocument(String line) {
    assertThat(form(line)).isEqualTo(Form.DOCUMENT);
  }
}
