package io.dateline.app;

import static io.dateline.article.Entity.Type.LOCATION;
import static io.dateline.article.Entity.Type.ORGANIZATION;
import static io.dateline.article.Entity.Type.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Mention;
import io.dateline.article.PublishedDate;
import io.dateline.article.Warning;
import io.dateline.article.WarningCode;
import io.dateline.pipeline.StageListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of the given article says of it, and so must the service. */
class GivenSeedGoldenTest {
  private static final Path SEED = Path.of("seeds/000_1d76504bc37388b1.txt");

  private static EnrichedArticle enriched;
  private static List<Entity> entities = List.of();

  @BeforeAll
  static void enrich() throws Exception {
    try (Newsroom newsroom = Newsroom.open(PlainConfig.read(), StageListener.NONE)) {
      enriched =
          newsroom
              .desk()
              .handle(Files.readAllBytes(SEED))
              .match(
                  outcome -> outcome.article(),
                  rejected -> {
                    throw new AssertionError(rejected.rejection().toString());
                  });
      entities = enriched.annotations().find(Entities.class).orElseThrow().items();
    }
  }

  @Test
  void personsAreGroupedAsAReaderGroupsThem() {
    assertThat(namesOf(PERSON, "Biden")).containsExactly("Biden");
    assertThat(namesOf(PERSON, "Kim")).containsExactly("Kim");
    assertThat(namesOf(PERSON, "Donald Trump")).containsExactlyInAnyOrder("Donald Trump", "Trump");
    assertThat(namesOf(PERSON, "Jake Sullivan"))
        .containsExactlyInAnyOrder("Jake Sullivan", "Sullivan");
    assertThat(texts(PERSON)).contains("Patricia Kim", "Barack Obama", "Victor Cha");
  }

  @Test
  void theTwoKimsStayApart() {
    assertThat(only(PERSON, "Kim").mentions()).hasSizeGreaterThan(5);
    assertThat(namesOf(PERSON, "Patricia Kim")).allMatch(name -> name.contains("Kim"));
    assertThat(only(PERSON, "Patricia Kim").mentions()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void placesAreGroupedAsAReaderGroupsThem() {
    assertThat(texts(LOCATION))
        .contains(
            "North Korea",
            "South Korea",
            "Korean Peninsula",
            "United States",
            "Seoul",
            "Hanoi",
            "Singapore",
            "Pyongyang",
            "New Jersey");
    assertThat(namesOf(LOCATION, "United States"))
        .containsExactlyInAnyOrder("US", "U.S.", "United States");
  }

  @Test
  void organizationsAreFoundWhole() {
    assertThat(texts(ORGANIZATION))
        .contains(
            "United Nations",
            "Brookings Institution",
            "Center for Strategic and International Studies");
  }

  @Test
  void nothingIsATitleAlone() {
    assertThat(entities).noneMatch(e -> e.text().equals("President") || e.text().equals("John"));
  }

  @Test
  void mentionsAreExactSlices() {
    String text = enriched.article().text().value();
    assertThat(entities.stream().flatMap(e -> e.mentions().stream()))
        .allSatisfy(
            m ->
                assertThat(
                        text.substring(
                            text.offsetByCodePoints(0, m.offsets().begin()),
                            text.offsetByCodePoints(0, m.offsets().end())))
                    .isEqualTo(m.text()));
  }

  @Test
  void dateLanguageAndWarningsAreThere() {
    assertThat(enriched.article().published())
        .extracting(PublishedDate::value)
        .isEqualTo("2022-05-21");
    assertThat(enriched.annotations().find(Language.class).orElseThrow().code()).isEqualTo("en");
    assertThat(
            Stream.concat(
                    enriched.article().warnings().stream(),
                    enriched.annotations().warnings().stream())
                .map(Warning::code))
        .contains(
            WarningCode.NO_TITLE,
            WarningCode.PLAIN_TEXT_INPUT,
            WarningCode.SENTENCE_JOINTS,
            WarningCode.UNBALANCED_QUOTES);
  }

  private static Set<String> texts(Entity.Type type) {
    return entities.stream()
        .filter(e -> e.type() == type)
        .map(Entity::text)
        .collect(Collectors.toSet());
  }

  private static Entity only(Entity.Type type, String text) {
    List<Entity> found =
        entities.stream().filter(e -> e.type() == type && e.text().equals(text)).toList();
    assertThat(found).as("%s %s", type, text).hasSize(1);
    return found.get(0);
  }

  private static Set<String> namesOf(Entity.Type type, String text) {
    return only(type, text).mentions().stream().map(Mention::text).collect(Collectors.toSet());
  }
}
