package io.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Entity;
import io.dateline.article.Source;
import io.dateline.entity.grouping.NameGroup;
import io.dateline.entity.mention.NameSpan;
import io.dateline.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who an article is about. */
class SalienceTest {
  private static final int LENGTH = 100;
  private static final List<Span> SENTENCES =
      IntStream.range(0, 10).mapToObj(i -> new Span(i * LENGTH, i * LENGTH + LENGTH - 1)).toList();

  private static final Publisher NOBODY = new Publisher(null);
  private static final NameGroup THROUGHOUT = named(Entity.Type.PERSON, 10, 0, 2, 4, 6, 8);
  private static final NameGroup ONCE_EARLY = named(Entity.Type.PERSON, 30, 1);
  private static final NameGroup ONCE_LATE = named(Entity.Type.PERSON, 10, 9);
  private static final NameGroup ALL_OF_IT =
      named(Entity.Type.PERSON, 0, IntStream.range(0, 10).toArray());

  @Test
  void whoIsNamedMostFirstAndThroughoutIsSalientAllTheWay() {
    assertThat(salience(0, ALL_OF_IT).of(ALL_OF_IT)).isCloseTo(1, within(1e-9));
  }

  @Test
  void moreMentionsAndEarlierOnesCountMore() {
    Salience salience = salience(0, THROUGHOUT, ONCE_EARLY, ONCE_LATE);
    assertThat(salience.of(THROUGHOUT)).isGreaterThan(salience.of(ONCE_EARLY));
    assertThat(salience.of(ONCE_EARLY)).isGreaterThan(salience.of(ONCE_LATE));
  }

  @Test
  void whoIsInTheHeadlineCountsMoreThanWhoIsNotThoughNamedAsOften() {
    NameGroup inHeadline = named(Entity.Type.PERSON, 40, 0, 5);
    NameGroup below = named(Entity.Type.PERSON, 10, 1, 5);
    Salience salience = salience(LENGTH - 1, inHeadline, below);
    assertThat(salience.of(inHeadline) - salience.of(below)).isGreaterThan(0.1);
  }

  @Test
  void ofTwoInOneHeadlineWhoComesFirstCountsMore() {
    NameGroup subject = named(Entity.Type.ORGANIZATION, 10, 0);
    NameGroup object = named(Entity.Type.ORGANIZATION, 40, 0);
    Salience salience = salience(LENGTH - 1, subject, object);
    assertThat(salience.of(subject)).isGreaterThan(salience.of(object));
  }

  @Test
  void placesCountLess() {
    NameGroup place = named(Entity.Type.LOCATION, 0, IntStream.range(0, 10).toArray());
    assertThat(salience(0, place).of(place)).isCloseTo(0.85, within(1e-9));
  }

  @Test
  void anArticleIsSeldomAboutItsOwnPublisher() {
    Publisher publisher = new Publisher(new Source(null, null, "en.x.org"));
    Salience salience = new Salience(List.of(ALL_OF_IT), SENTENCES, 0, publisher);
    assertThat(salience.of(ALL_OF_IT)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void salienceStaysBetweenZeroAndOne() {
    Salience salience = salience(0, THROUGHOUT, ONCE_EARLY, ONCE_LATE, ALL_OF_IT);
    assertThat(List.of(THROUGHOUT, ONCE_EARLY, ONCE_LATE, ALL_OF_IT))
        .allSatisfy(group -> assertThat(salience.of(group)).isBetween(0.0, 1.0));
  }

  private static Salience salience(int headlineLength, NameGroup... groups) {
    return new Salience(List.of(groups), SENTENCES, headlineLength, NOBODY);
  }

  /** Named once in each of the sentences, at the same place of each. */
  private static NameGroup named(Entity.Type type, int at, int... sentences) {
    return new NameGroup(
        type,
        "X",
        IntStream.of(sentences)
            .mapToObj(
                sentence ->
                    new NameSpan(
                        new Span(sentence * LENGTH + at, sentence * LENGTH + at + 5),
                        type,
                        0.9,
                        sentence))
            .map(name -> new NameGroup.Mention(name, false))
            .toList());
  }
}
