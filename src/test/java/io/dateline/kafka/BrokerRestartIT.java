package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.BrokerMain;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.TestBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coordinators go away and come back. */
class BrokerRestartIT {

  @Test
  void aRestartOfTheBrokerLosesNothingAndDoublesNothing() {
    try (TestBroker broker = TestBroker.start();
        Newswire wire = Newswire.on(broker, 4);
        EnrichmentLoop loop = wire.loop(Map.of())) {
      wire.send(articles());
      loop.start();
      wire.awaitPublished(300);
      broker.stop();
      assertThat(loop.alive()).as("a broker that is away kills nobody").isTrue();
      broker.startAgain();
      wire.awaitBalance();
      Newswire.await("it runs", () -> loop.state().ready());
    }
  }

  @Test
  void aKillOfTheBrokerLosesNothingAndDoublesNothing(@TempDir Path folder) {
    BrokerMain.Child broker = BrokerMain.start(folder, 0);
    try (Newswire wire = Newswire.on(broker, 4);
        EnrichmentLoop loop = wire.loop(Map.of())) {
      wire.send(articles());
      loop.start();
      wire.awaitPublished(300);
      broker.jvm().kill();
      broker = BrokerMain.start(folder, broker.port());
      wire.awaitBalance();
      Newswire.await("it runs", () -> loop.state().ready());
    } finally {
      broker.jvm().close();
    }
  }

  private static List<RawArticle> articles() {
    return RawArticle.many("a", 1500).stream().map(x -> x.taking(3)).toList();
  }
}
