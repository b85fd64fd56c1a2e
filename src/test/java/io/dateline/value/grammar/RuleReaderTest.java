package io.dateline.value.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.value.words.Kind;
import io.dateline.value.words.Table;
import io.dateline.value.words.Table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  private static List<Rule> read(String meaning, String pattern) {
    return RuleReader.read(new Table(List.of(new Row("rule", meaning, List.of(pattern)))));
  }

  @Test
  void optionalItemsAndChoicesMakeARuleEach() {
    assertThat(read("date", "{day} of? {month}")).hasSize(2);
    assertThat(read("date", "{day} to/until {day} {month}")).hasSize(2);
  }

  @Test
  void whatStandsAroundAValueIsNoPartOfIt() {
    Rule rule = read("date", "(in) {year} (year)").get(0);
    assertThat(rule.before()).isEqualTo(1);
    assertThat(rule.behind()).isEqualTo(1);
  }

  @Test
  void closeItemsAreMarked() {
    assertThat(read("clock", "{hour} ~: ~{minute}").get(0).items())
        .containsExactly(
            new Item(Kind.HOUR, "", false),
            new Item(Kind.WORD, ":", true),
            new Item(Kind.MINUTE, "", true));
  }

  @ParameterizedTest
  @CsvSource({"date, (in)", "money, {number} dollars", "date, {moon}", "feast, {day}"})
  void aRuleThatCannotMakeItsMeaningIsRefused(String meaning, String pattern) {
    assertThatThrownBy(() -> read(meaning, pattern)).isInstanceOf(RuntimeException.class);
  }
}
