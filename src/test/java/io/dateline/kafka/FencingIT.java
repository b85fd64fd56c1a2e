package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.Heard;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.Map;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mistake in the configuration: two instances share one transactional id. */
@ExtendWith(SharedBroker.class)
class FencingIT {

  @Test
  void twoInstancesWithOneTransactionalIdBothComeToWork(TestBroker broker) {
    Heard first = new Heard();
    Heard second = new Heard();
    try (Newswire wire = Newswire.on(broker, 4);
        EnrichmentLoop a = wire.loop(Map.of(), new EchoDesk(), first);
        EnrichmentLoop b = wire.loop(Map.of(), new EchoDesk(), second)) {
      wire.send(RawArticle.many("a", 3000).stream().map(x -> x.taking(4)).toList());
      a.start();
      wire.awaitPublished(100);
      b.start();
      wire.awaitBalance();
      assertThat(first.failedBy(ProducerFencedException.class)).isTrue();
      assertThat(first.recordsReceived()).isPositive();
      assertThat(second.recordsReceived()).isPositive();
      Newswire.await("both run", () -> a.state().ready() && b.state().ready());
      wire.send(RawArticle.many("b", 200));
      wire.awaitBalance();
    }
  }
}
