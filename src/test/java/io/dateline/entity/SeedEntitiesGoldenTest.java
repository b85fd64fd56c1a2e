package io.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.Entities;
import io.dateline.article.Entity;
import io.dateline.article.Entity.Type;
import io.dateline.article.Language;
import io.dateline.article.Mention;
import io.dateline.article.Stage;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.Decoded;
import io.dateline.codec.InputLimits;
import io.dateline.enricher.Finding;
import io.dateline.enricher.Reading;
import io.dateline.model.Deadline;
import io.dateline.model.EncoderLimits;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.model.PolarityHead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the shipped model and the rules make of the seed that the project starts from, as a reader
 * would say it. Counts are asserted where a reader can count them: as often as the article says so,
 * but for its "US-North Korea summit", in which the model misses both.
 */
class SeedEntitiesGoldenTest {
  private static final Path SEED = Path.of("seeds/000_1d76504bc37388b1.txt");

  private static List<Entity> entities = List.of();

  @BeforeAll
  static void readSeed() throws Exception {
    Decoded decoded = new ArticleReader(InputLimits.DEFAULT).decode(Files.readAllBytes(SEED));
    Article article = ((Decoded.Accepted) decoded).article();
    try (OnnxTextEncoder encoder =
        OnnxTextEncoder.load(
            SeedEntitiesGoldenTest.class.getClassLoader(),
            ModelFiles.SHIPPED,
            EncoderLimits.DEFAULT,
            Optional.empty())) {
      EntityEnricher enricher =
          new EntityEnricher(
              encoder.card(), encoder.calibration(), new PolarityHead(), EntitySettings.DEFAULT);
      Language english = new Language("en", 1, true, null, null, List.of(), List.of());
      Finding finding =
          enricher.enrich(
              new Reading(article, encoder),
              Annotations.NONE.with(Stage.LANGUAGE, english),
              Deadline.after(Duration.ofMinutes(5), System::nanoTime));
      entities = ((Finding.Found) finding).annotations().find(Entities.class).orElseThrow().items();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | Biden | Biden=13",
        "PERSON | Kim | Kim=8",
        "PERSON | Donald Trump | Donald Trump=1, Trump=10",
        "PERSON | Jake Sullivan | Jake Sullivan=1, Sullivan=1",
        "PERSON | Patricia Kim | Patricia Kim=2",
        "PERSON | Barack Obama | Barack Obama=1",
        "PERSON | Victor Cha | Victor Cha=1",
        "PERSON | David M. Rubenstein | David M. Rubenstein=1",
        "LOCATION | North Korea | North Korea=15",
        "LOCATION | Korean Peninsula | Korean Peninsula=1",
        "LOCATION | United States | U.S.=7, US=6, United States=1",
        "LOCATION | Seoul | Seoul=3",
        "LOCATION | Hanoi | Hanoi=2",
        "LOCATION | Singapore | Singapore=1",
        "LOCATION | Pyongyang | Pyongyang=2",
        "LOCATION | New Jersey | New Jersey=1",
        "ORGANIZATION | United Nations | United Nations=2",
        "ORGANIZATION | Brookings Institution | Brookings Institution=1",
        "ORGANIZATION | Center for Strategic and International Studies"
            + "| Center for Strategic and International Studies=1",
      })
  void aReaderAgrees(Type type, String name, String mentions) {
    assertThat(named(name))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.type()).isEqualTo(type);
              assertThat(counts(entity)).isEqualTo("{" + mentions + "}");
            });
  }

  @Test
  void southKoreaIsThereAndTheSouthIsShortForIt() {
    assertThat(named("South Korea"))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.type()).isEqualTo(Type.LOCATION);
              assertThat(counts(entity)).startsWith("{South").endsWith("South Korea=3}");
            });
  }

  @Test
  void thePresidentsAndTheLeaderComeFirst() {
    assertThat(entities.subList(0, 5))
        .extracting(Entity::text)
        .contains("Biden", "Donald Trump", "Kim", "North Korea");
  }

  @Test
  void noTitleAndNoPeopleIsAnEntity() {
    Set<String> words = Set.of("President", "Korean", "North Korean", "South Korean", "American");
    assertThat(entities).extracting(Entity::text).doesNotContainAnyElementsOf(words);
  }

  private static List<Entity> named(String name) {
    return entities.stream().filter(entity -> entity.text().equals(name)).toList();
  }

  private static String counts(Entity entity) {
    Map<String, Long> counts =
        entity.mentions().stream()
            .collect(Collectors.groupingBy(Mention::text, TreeMap::new, Collectors.counting()));
    return counts.toString();
  }
}
