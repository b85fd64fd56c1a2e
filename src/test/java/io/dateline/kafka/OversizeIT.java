package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.Committed;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Ledger;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records that a topic does not take as they are: the desk's own reduction was not enough. */
@ExtendWith(SharedBroker.class)
class OversizeIT {
  private static final RawArticle LARGE = RawArticle.of("large").ofBytes(60_000);

  private final FreshTopics topics = FreshTopics.named(1);

  @Test
  void whatTheOutputTopicRefusesBecomesADeadLetterAndTheRestGoesOn(TestBroker broker) {
    topics.create(broker, topics.input(), topics.deadLetters());
    topics.create(broker, Map.of("max.message.bytes", "20000"), topics.output());
    ConsumerRecord<byte[], byte[]> letter = theDeadLetter(broker);
    assertThat(letter.value()).isEqualTo(LARGE.value());
    assertThat(Ledger.header(letter, "dateline-code")).isEqualTo("RECORD_TOO_LARGE");
  }

  @Test
  void whatTheDeadLettersRefuseTooGoesThereWithoutItsValue(TestBroker broker) {
    topics.create(broker, topics.input());
    Map<String, String> small = Map.of("max.message.bytes", "20000");
    topics.create(broker, small, topics.output(), topics.deadLetters());
    ConsumerRecord<byte[], byte[]> letter = theDeadLetter(broker);
    assertThat(letter.value()).isEmpty();
    assertThat(Ledger.header(letter, "dateline-omitted")).isEqualTo("value");
    assertThat(Ledger.header(letter, "dateline-origin-offset")).isEqualTo("1");
    assertThat(Ledger.header(letter, "dateline-code")).isEqualTo("RECORD_TOO_LARGE");
  }

  @Test
  void aTimestampThatTheOutputTopicRefusesGivesWayToThePresent(TestBroker broker) {
    topics.create(broker, topics.input(), topics.deadLetters());
    topics.create(broker, Map.of("message.timestamp.before.max.ms", "3600000"), topics.output());
    byte[] key = {'k'};
    long old = 1_653_091_200_000L;
    try (Newswire wire = Newswire.of(broker, topics);
        Committed out = new Committed(broker, topics.output(), 1);
        EnrichmentLoop loop = wire.loop(Map.of())) {
      byte[] value = RawArticle.of("old").value();
      wire.raw().sendRecords(List.of(new ProducerRecord<>(topics.input(), 0, old, key, value)));
      loop.start();
      Newswire.await("it is out", () -> out.soFar().size() == 1);
      assertThat(out.all().get(0).timestamp()).isGreaterThan(old);
      assertThat(Ledger.header(out.all().get(0), "dateline-origin-timestamp")).isEqualTo("" + old);
    }
  }

  private ConsumerRecord<byte[], byte[]> theDeadLetter(TestBroker broker) {
    try (Newswire wire = Newswire.of(broker, topics);
        Committed dead = new Committed(broker, topics.deadLetters(), 1);
        Committed out = new Committed(broker, topics.output(), 1);
        EnrichmentLoop loop = wire.loop(Map.of())) {
      wire.raw().send(List.of(RawArticle.of("before"), LARGE, RawArticle.of("after")));
      loop.start();
      Newswire.await("all is out", () -> out.soFar().size() == 2 && dead.soFar().size() == 1);
      Newswire.await("it runs", () -> loop.state().ready());
      return dead.all().get(0);
    }
  }
}
