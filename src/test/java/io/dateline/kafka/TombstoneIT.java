package io.dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RejectionCode;
import io.dateline.testkit.Committed;
import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Heard;
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

@ExtendWith(SharedBroker.class)
class TombstoneIT {

  @Test
  void aTombstoneGoesOutWithItsKeyInItsPlaceAndNothingAtAllIsRejected(TestBroker broker) {
    FreshTopics topics = FreshTopics.on(broker, 1);
    Heard heard = new Heard();
    byte[] key = "story".getBytes(UTF_8);
    try (Newswire wire = Newswire.of(broker, topics);
        Committed out = new Committed(broker, topics.output(), 1);
        Committed dead = new Committed(broker, topics.deadLetters(), 1);
        EnrichmentLoop loop = wire.loop(Map.of(), new EchoDesk(), heard)) {
      wire.raw()
          .sendRecords(
              List.of(
                  new ProducerRecord<>(topics.input(), key, RawArticle.of("story").value()),
                  new ProducerRecord<>(topics.input(), key, null),
                  new ProducerRecord<>(topics.input(), null, null),
                  new ProducerRecord<>(topics.input(), null, RawArticle.of("keyless").value())));
      loop.start();
      Newswire.await("all is out", () -> out.soFar().size() == 3 && dead.soFar().size() == 1);
      ConsumerRecord<byte[], byte[]> tombstone = out.all().get(1);
      assertThat(tombstone.key()).isEqualTo(key);
      assertThat(tombstone.value()).isNull();
      assertThat(Ledger.header(tombstone, "dateline-origin-offset")).isEqualTo("1");
      assertThat(new String(out.all().get(2).key(), UTF_8)).as("the id").isEqualTo("keyless");
      assertThat(dead.all().get(0).key()).isNull();
      assertThat(dead.all().get(0).value()).isNull();
      assertThat(heard.rejections()).containsExactly(RejectionCode.EMPTY_INPUT);
    }
  }
}
