package io.dateline.kafka;

import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An instance that stands still, loses its partitions, and goes on as if nothing had been: a paused
 * virtual machine, a very long collection of garbage. What it then publishes must not count.
 */
@ExtendWith(SharedBroker.class)
class FrozenInstanceIT {

  @ParameterizedTest
  @EnumSource
  void whatAThawedInstanceHasInHandIsNotPublishedTwice(
      DeliveryConfig.Protocol protocol, TestBroker broker) {
    Map<String, String> settings = new HashMap<>();
    settings.put("group-protocol", protocol.name());
    if (protocol == DeliveryConfig.Protocol.CLASSIC) {
      settings.put("kafka.session.timeout.ms", "3000");
      settings.put("kafka.heartbeat.interval.ms", "500");
    }
    try (Newswire wire = Newswire.on(broker, 4);
        ChildJvm frozen = child(wire, settings, "frozen")) {
      wire.send(RawArticle.many("a", 1500).stream().map(x -> x.taking(6)).toList());
      wire.awaitPublished(150);
      frozen.freeze();
      try (ChildJvm heir = child(wire, settings, "heir")) {
        int before = wire.ledger().published();
        wire.awaitPublished(before + 100);
        frozen.thaw();
        wire.awaitBalance();
        // told by a poll that its partitions are another's, or by the commit that it is fenced
        frozen.awaitLine(Newswire.LONG, "released", "Recovering");
      }
    }
  }

  private static ChildJvm child(Newswire wire, Map<String, String> settings, String name) {
    Map<String, String> own = new HashMap<>(settings);
    own.put("transactional-id", wire.topics().group() + "-" + name);
    own.put("limits.in-flight-records", "400");
    return wire.child(own);
  }
}
