package io.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Annotations;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.article.Offsets;
import io.dateline.article.Polarity;
import io.dateline.article.WarningCode;
import io.dateline.enricher.Finding;
import io.dateline.model.Calibration;
import io.dateline.model.Encoding;
import io.dateline.model.PolarityHead;
import io.dateline.testkit.FakeEncoder;
import io.dateline.testkit.TestEncoding;
import io.dateline.testkit.TestReading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From an encoding to the published entities. */
class EntityEnricherTest {
  private static final PolarityHead POLARITY = new PolarityHead();
  private static final String BODY =
      "🎉 Joe Biden spoke in Paris. Biden praised Xerox. Then Biden left.";
  private static final int BEGIN_PERSON = 1;

  /** The emoji is piece 0, so that the second "Biden" is piece 7 and the third piece 12. */
  private static final TestEncoding ENCODING =
      TestEncoding.of(BODY)
          .name("Joe Biden", Entity.Type.PERSON, 0.9)
          .label(7, BEGIN_PERSON, 0.9)
          .label(12, BEGIN_PERSON, 0.9)
          .name("Paris", Entity.Type.LOCATION, 0.9)
          .name("Xerox", Entity.Type.ORGANIZATION, 0.8);

  @Test
  void entitiesAreNumberedFromTheMostSalientOn() {
    assertThat(entities("en"))
        .extracting(entity -> entity.id() + " " + entity.type() + " " + entity.text())
        .containsExactly("e1 PERSON Joe Biden", "e2 LOCATION Paris", "e3 ORGANIZATION Xerox");
    assertThat(entities("en"))
        .extracting(Entity::salience)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void mentionsAreExactSlicesInCodePoints() {
    int[] codePoints = BODY.codePoints().toArray();
    for (Entity entity : entities("en")) {
      for (Mention mention : entity.mentions()) {
        Offsets offsets = mention.offsets();
        assertThat(new String(codePoints, offsets.begin(), offsets.length()))
            .isEqualTo(mention.text());
      }
    }
    assertThat(entities("en").get(0).mentions().get(0).offsets()).isEqualTo(new Offsets(2, 11));
  }

  @Test
  void shorterNamesAreAliases() {
    assertThat(entities("en").get(0).mentions())
        .extracting(mention -> mention.text() + " " + mention.kind() + " " + mention.sentence())
        .containsExactly("Joe Biden NAMED 0", "Biden ALIAS 1", "Biden ALIAS 2");
  }

  @Test
  void theLightOnAnEntityIsTheMeanOverItsMentions() {
    TestEncoding encoding =
        TestEncoding.of(BODY)
            .name("Xerox", Entity.Type.ORGANIZATION, 0.9)
            .polarity("Xerox", Encoding.NAME_POLARITY, 0.1, 0.1, 0.8);
    assertThat(entities("en", encoding.build()).get(0).sentiment())
        .extracting(Polarity::label)
        .isEqualTo(Polarity.Label.POSITIVE);
  }

  @Test
  void inALanguageThatTheModelHasNotLearntThereIsNoSentiment() {
    assertThat(entities("la")).isNotEmpty().allMatch(entity -> entity.sentiment() == null);
    assertThat(entities(null)).isNotEmpty().allMatch(entity -> entity.sentiment() == null);
  }

  @Test
  void whatWasNotReadMakesTheFindingTruncated() {
    Finding whole = find("en", ENCODING.build(), EntitySettings.DEFAULT);
    Finding part = find("en", ENCODING.upTo(29), EntitySettings.DEFAULT);
    assertThat(((Finding.Found) whole).truncated()).isFalse();
    assertThat(((Finding.Found) part).truncated()).isTrue();
    assertThat(entities("en", ENCODING.upTo(29))).extracting(Entity::text).contains("Joe Biden");
  }

  @Test
  void ofTooManyEntitiesTheLeastSalientAreLeftOutWithAWarning() {
    Annotations found =
        ((Finding.Found) find("en", ENCODING.build(), new EntitySettings(0.5, 2))).annotations();
    assertThat(found.find(Entities.class).orElseThrow().items())
        .extracting(Entity::text)
        .containsExactly("Joe Biden", "Paris");
    assertThat(found.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(WarningCode.REDUCED_ENTITIES);
              assertThat(warning.message()).isEqualTo("2 of 3 are listed");
            });
  }

  @Test
  void aTextWithoutNamesHasNoEntities() {
    assertThat(entities("en", TestEncoding.of(BODY).build())).isEmpty();
  }

  private static List<Entity> entities(@Nullable String language) {
    return entities(language, ENCODING.build());
  }

  private static List<Entity> entities(@Nullable String language, Encoding encoding) {
    Finding found = find(language, encoding, EntitySettings.DEFAULT);
    return ((Finding.Found) found).annotations().find(Entities.class).orElseThrow().items();
  }

  private static Finding find(
      @Nullable String language, Encoding encoding, EntitySettings settings) {
    EntityEnricher enricher =
        new EntityEnricher(FakeEncoder.CARD, Calibration.NONE, POLARITY, settings);
    return new TestReading(null, BODY, language).read(enricher, new FakeEncoder(encoding));
  }
}
