package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.desk.Desk;
import io.dateline.testkit.Heard;
import io.dateline.testkit.HeldDesk;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class SlowArticleIT {

  @Test
  void aSlowArticleHoldsUpItsOwnPartitionOnly(TestBroker broker) {
    CountDownLatch release = new CountDownLatch(1);
    Desk desk = new HeldDesk("slow", release);
    try (Newswire wire = Newswire.on(broker, 4);
        // so few that the slow partition would fill all of it, had it no share of its own
        EnrichmentLoop loop =
            wire.loop(Map.of("limits.in-flight-records", "100"), desk, new Heard())) {
      wire.send(0, List.of(RawArticle.of("slow")));
      wire.send(0, RawArticle.many("behind", 300));
      for (int partition = 1; partition < 4; partition++) {
        wire.send(partition, RawArticle.many("beside" + partition + "-", 300));
      }
      loop.start();
      wire.awaitPublished(900);
      assertThat(wire.ledger().published()).as("what is behind the slow one waits").isEqualTo(900);
      release.countDown();
      wire.awaitBalance();
    }
  }
}
