package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.Heard;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Instances come and go while articles are in work. */
@ExtendWith(SharedBroker.class)
class RebalanceIT {
  private static final int ARTICLES = 2400;

  @Test
  void oneToThreeToOneWithRange(TestBroker broker) {
    oneToThreeToOne(
        broker, Map.of("group-protocol", "CLASSIC", "assignors", RangeAssignor.class.getName()));
  }

  @Test
  void oneToThreeToOneWithCooperativeSticky(TestBroker broker) {
    oneToThreeToOne(
        broker,
        Map.of(
            "group-protocol", "CLASSIC", "assignors", CooperativeStickyAssignor.class.getName()));
  }

  @Test
  void oneToThreeToOneWithTheConsumerProtocol(TestBroker broker) {
    oneToThreeToOne(broker, Map.of("group-protocol", "CONSUMER"));
  }

  private static void oneToThreeToOne(TestBroker broker, Map<String, String> protocol) {
    Heard second = new Heard();
    Heard third = new Heard();
    try (Newswire wire = Newswire.on(broker, 6);
        EnrichmentLoop a = loop(wire, protocol, "a", new Heard());
        EnrichmentLoop b = loop(wire, protocol, "b", second);
        EnrichmentLoop c = loop(wire, protocol, "c", third)) {
      wire.send(RawArticle.many("a", ARTICLES).stream().map(x -> x.taking(8)).toList());
      a.start();
      wire.awaitPublished(ARTICLES / 10);
      b.start();
      c.start();
      Newswire.await(
          "all three have work", () -> second.recordsReceived() > 0 && third.recordsReceived() > 0);
      wire.awaitPublished(wire.ledger().published() + ARTICLES / 10);
      assertThat(wire.ledger().published()).as("still in flight").isLessThan(ARTICLES);
      // a stop amid a rebalance may have to leave its work to the others, so clean or not
      b.stop();
      c.stop();
      wire.awaitBalance();
      assertThat(a.state().ready()).isTrue();
    }
  }

  private static EnrichmentLoop loop(
      Newswire wire, Map<String, String> protocol, String name, LoopListener listener) {
    Map<String, String> settings = new HashMap<>(protocol);
    settings.put("transactional-id", wire.topics().group() + "-" + name);
    settings.put("limits.in-flight-records", "240");
    return wire.loop(settings, new EchoDesk(), listener);
  }
}
