package io.dateline.entity.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which things have a name of certain words. */
class KeyedNamesTest {

  @Test
  void eachWordMustShareAKeyAndNoneBeLeftOver() {
    KeyedNames<String> names = new KeyedNames<>();
    names.add(List.of(Set.of("a", "b")), "one");
    names.add(List.of(Set.of("b", "c")), "other");
    names.add(List.of(Set.of("x"), Set.of("c")), "two words");
    assertThat(names.find(List.of(Set.of("b")))).containsExactly("one", "other");
    assertThat(names.find(List.of(Set.of("c")))).containsExactly("other");
    assertThat(names.find(List.of(Set.of("x"), Set.of("c")))).containsExactly("two words");
    assertThat(names.find(List.of(Set.of("y"), Set.of("c")))).isEmpty();
    assertThat(names.find(List.of(Set.of("b"), Set.of("c")))).isEmpty();
  }
}
