package io.dateline.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.article.Topics;
import io.dateline.article.Topics.Topic;
import io.dateline.enricher.Finding;
import io.dateline.model.Encoding;
import io.dateline.testkit.FakeEncoder;
import io.dateline.testkit.TestEncoding;
import io.dateline.testkit.TestReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an encoding to the published topics. */
class TopicEnricherTest {
  private static final String TITLE = "Final";
  private static final String BODY = "Two goals. It rained.";
  private static final int DISASTER = Encoding.TOPICS + 2;
  private static final int SPORT = Encoding.TOPICS + 14;
  private static final int WEATHER = Encoding.TOPICS + 16;

  @Test
  void topicsComeByTheirScores() {
    List<Topic> topics = topics(encoding(WEATHER, 0, SPORT, 2), TopicSettings.DEFAULT);
    assertThat(topics).extracting(Topic::code).containsExactly("15000000", "17000000");
    assertThat(topics.get(0).name()).isEqualTo("sport");
    assertThat(topics.get(0).score()).isCloseTo(0.8808, within(1e-4));
    assertThat(topics.get(1).score()).isEqualTo(0.5);
  }

  @Test
  void belowTheLeastScoreNothingIsSaid() {
    TopicSettings strict = new TopicSettings(0.9, 0.8, 512);
    assertThat(topics(encoding(WEATHER, 0, SPORT, 2), strict)).isEmpty();
  }

  @Test
  void aDisasterMustBeSurer() {
    assertThat(topics(encoding(DISASTER, 1.2f, SPORT, 1.2f), TopicSettings.DEFAULT))
        .extracting(Topic::code)
        .containsExactly("15000000");
    assertThat(topics(encoding(DISASTER, 1.5f, SPORT, 1.2f), TopicSettings.DEFAULT))
        .extracting(Topic::code)
        .containsExactly("03000000", "15000000");
    assertThat(topics(encoding(DISASTER, 1.5f, SPORT, 1.2f), new TopicSettings(0.9, 0.8, 512)))
        .isEmpty();
  }

  @Test
  void onlyTheBeginningIsAsked() {
    TestEncoding encoding = none();
    for (int piece = 0; piece < 4; piece++) {
      encoding.logit(piece, SPORT, 3);
    }
    assertThat(topics(encoding, new TopicSettings(0.5, 0.8, 4))).hasSize(1);
    assertThat(topics(encoding, new TopicSettings(0.5, 0.8, 8))).isEmpty();
  }

  @Test
  void aTextOfNoPiecesHasNoTopics() {
    Finding finding =
        new TestReading(null, "-", "en")
            .read(enricher(TopicSettings.DEFAULT), new FakeEncoder(TestEncoding.of("").build()));
    assertThat(found(finding)).isEmpty();
  }

  private static List<Topic> topics(TestEncoding encoding, TopicSettings settings) {
    return found(
        new TestReading(TITLE, BODY, "en")
            .read(enricher(settings), new FakeEncoder(encoding.build())));
  }

  private static List<Topic> found(Finding finding) {
    return ((Finding.Found) finding).annotations().find(Topics.class).orElseThrow().items();
  }

  private static TopicEnricher enricher(TopicSettings settings) {
    return new TopicEnricher(FakeEncoder.CARD, settings);
  }

  private static TestEncoding encoding(int label, float logit, int other, float otherLogit) {
    TestEncoding encoding = none();
    for (int piece = 0; piece < encoding.size(); piece++) {
      encoding.logit(piece, label, logit).logit(piece, other, otherLogit);
    }
    return encoding;
  }

  /** An article about nothing. */
  private static TestEncoding none() {
    TestEncoding encoding = TestEncoding.of(TITLE + "\n\n" + BODY);
    for (int piece = 0; piece < encoding.size(); piece++) {
      for (int topic = 0; topic < 17; topic++) {
        encoding.logit(piece, Encoding.TOPICS + topic, -5);
      }
    }
    return encoding;
  }
}
