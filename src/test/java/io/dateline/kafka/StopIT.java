package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.desk.Desk;
import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.Heard;
import io.dateline.testkit.HeldDesk;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class StopIT {

  @Test
  void sigtermFinishesWhatIsInHandWithinTheGraceAndEndsWithZero(TestBroker broker) {
    try (Newswire wire = Newswire.on(broker, 4)) {
      wire.send(RawArticle.many("a", 1500).stream().map(x -> x.taking(5)).toList());
      try (ChildJvm first = wire.child(Map.of())) {
        wire.awaitPublished(300);
        assertThat(first.terminate(Duration.ofSeconds(20))).isZero();
        assertThat(first.lines()).contains("stopped clean");
      }
      int atTheStop = wire.ledger().published();
      assertThat(atTheStop).as("it did not wait for the end").isLessThan(1500);
      try (ChildJvm second = wire.child(Map.of())) {
        wire.awaitBalance();
        assertThat(second.terminate(Duration.ofSeconds(20))).isZero();
      }
    }
  }

  @Test
  void anArticleThatOutlastsTheGraceIsLeftToTheNextInstance(TestBroker broker) {
    Desk held = new HeldDesk("slow", new CountDownLatch(1));
    try (Newswire wire = Newswire.on(broker, 1)) {
      wire.send(List.of(RawArticle.of("before"), RawArticle.of("slow"), RawArticle.of("after")));
      EnrichmentLoop first = wire.loop(Map.of("drain-grace", "1s"), held, new Heard());
      first.start();
      wire.awaitPublished(1);
      assertThat(first.stop()).as("clean").isFalse();
      try (EnrichmentLoop second = wire.loop(Map.of())) {
        second.start();
        wire.awaitBalance();
        assertThat(second.stop()).isTrue();
      }
    }
  }
}
