package io.dateline.kafka;

import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The promise itself: whatever is killed, each article once and in order. */
@ExtendWith(SharedBroker.class)
class ExactlyOnceIT {
  private static final int ARTICLES = 5000;
  private static final int KILLS = 5;

  @Test
  void fiveKillsLoseNothingAndDoubleNothing(TestBroker broker) {
    List<ChildJvm> children = new ArrayList<>();
    try (Newswire wire = Newswire.on(broker, 4)) {
      wire.send(RawArticle.many("a", ARTICLES).stream().map(a -> a.taking(3)).toList());
      children.add(child(wire, 0));
      children.add(child(wire, 1));
      for (int kill = 0; kill < KILLS; kill++) {
        wire.awaitPublished((kill + 1) * ARTICLES / (KILLS + 2));
        int victim = kill % children.size();
        children.get(victim).kill();
        children.set(victim, child(wire, victim));
      }
      wire.awaitBalance();
    } finally {
      children.forEach(ChildJvm::close);
    }
  }

  private static ChildJvm child(Newswire wire, int number) {
    return wire.child(
        Map.of(
            "transactional-id",
            wire.topics().group() + "-" + number,
            "limits.in-flight-records",
            "400"));
  }
}
