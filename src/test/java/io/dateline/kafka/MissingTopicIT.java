package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Heard;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class MissingTopicIT {
  private static final Map<String, String> QUICK =
      Map.of("timeouts.block", "2s", "timeouts.longest-backoff", "1s");

  @Test
  void waitsForAMissingTopicWithoutSayingThatItIsReady(TestBroker broker) {
    FreshTopics topics = FreshTopics.named(2);
    topics.create(broker, topics.input(), topics.deadLetters());
    Heard heard = new Heard();
    try (EnrichmentLoop loop =
        io.dateline.testkit.Loops.of(broker, settings(topics), new EchoDesk(), heard)) {
      loop.start();
      Newswire.await("the topic is missed", () -> heard.failedBy(TopicsException.class));
      assertThat(loop.state().ready()).isFalse();
      assertThat(loop.alive()).isTrue();
      assertThat(loop.state().toString()).contains(topics.output());
      topics.create(broker, topics.output());
      try (Newswire wire = Newswire.of(broker, topics)) {
        wire.send(RawArticle.many("a", 200));
        wire.awaitBalance();
        assertThat(loop.state().ready()).isTrue();
      }
    }
  }

  @Test
  void anOutputTopicThatIsDeletedAndMadeAgainTakesWhatCameMeanwhile(TestBroker broker)
      throws Exception {
    FreshTopics topics = FreshTopics.on(broker, 2);
    Heard heard = new Heard();
    try (Newswire wire = Newswire.of(broker, topics);
        EnrichmentLoop loop = wire.loop(QUICK, new EchoDesk(), heard);
        Admin admin = broker.admin()) {
      loop.start();
      Newswire.await("it runs", () -> loop.state().ready());
      admin.deleteTopics(List.of(topics.output())).all().get();
      wire.send(RawArticle.many("a", 200));
      Newswire.await("it is missed", () -> heard.failedBy(TopicsException.class));
      assertThat(loop.state().ready()).isFalse();
      topics.create(broker, topics.output());
      wire.awaitBalance();
      assertThat(loop.state().ready()).isTrue();
    }
  }

  @Test
  void createsTheTopicsWhereItIsTold(TestBroker broker) {
    FreshTopics topics = FreshTopics.named(4);
    Map<String, String> settings = settings(topics);
    settings.put("topics.create", "true");
    try (EnrichmentLoop loop = io.dateline.testkit.Loops.of(broker, settings)) {
      loop.start();
      Newswire.await("it runs", () -> loop.state().ready());
      try (Newswire wire = Newswire.of(broker, topics)) {
        wire.send(RawArticle.many("a", 100));
        wire.awaitBalance();
      }
    }
  }

  private static Map<String, String> settings(FreshTopics topics) {
    Map<String, String> settings = topics.settings();
    settings.putAll(QUICK);
    settings.put("transactional-id", topics.group());
    return settings;
  }
}
