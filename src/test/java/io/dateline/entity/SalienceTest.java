package io.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Entity;
import io.dateline.entity.grouping.NameGroup;
import io.dateline.entity.mention.NameSpan;
import io.dateline.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who an article is about. */
class SalienceTest {
  private static final NameGroup THROUGHOUT = named(Entity.Type.PERSON, 0, 2, 4, 6, 8);
  private static final NameGroup ONCE_EARLY = named(Entity.Type.PERSON, 0);
  private static final NameGroup ONCE_LATE = named(Entity.Type.PERSON, 9);
  private static final NameGroup PLACE = named(Entity.Type.LOCATION, 0);
  private static final Salience SALIENCE =
      new Salience(List.of(THROUGHOUT, ONCE_EARLY, ONCE_LATE, PLACE), 10);

  @Test
  void whoIsNamedMostFirstAndThroughoutIsSalientAllTheWay() {
    NameGroup everywhere = named(Entity.Type.PERSON, IntStream.range(0, 10).toArray());
    assertThat(new Salience(List.of(everywhere), 10).of(everywhere)).isCloseTo(1, within(1e-9));
  }

  @Test
  void moreMentionsAndEarlierOnesCountMore() {
    assertThat(SALIENCE.of(THROUGHOUT)).isGreaterThan(SALIENCE.of(ONCE_EARLY));
    assertThat(SALIENCE.of(ONCE_EARLY)).isGreaterThan(SALIENCE.of(ONCE_LATE));
  }

  @Test
  void placesCountLess() {
    assertThat(SALIENCE.of(PLACE)).isCloseTo(0.8 * SALIENCE.of(ONCE_EARLY), within(1e-9));
  }

  @Test
  void salienceStaysBetweenZeroAndOne() {
    assertThat(List.of(THROUGHOUT, ONCE_EARLY, ONCE_LATE, PLACE))
        .allSatisfy(group -> assertThat(SALIENCE.of(group)).isBetween(0.0, 1.0));
  }

  private static NameGroup named(Entity.Type type, int... sentences) {
    return new NameGroup(
        type,
        "X",
        IntStream.of(sentences)
            .mapToObj(sentence -> new NameSpan(new Span(0, 1), type, 0.9, sentence))
            .map(name -> new NameGroup.Mention(name, false))
            .toList());
  }
}
