package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.Ledger;
import io.dateline.testkit.Loops;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.RawTopic;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class EnrichmentLoopIT {

  @Test
  void publishesEachArticleOnceInOrderAndPoisonAsDeadLetters(TestBroker broker) {
    FreshTopics topics = FreshTopics.on(broker, 4);
    List<RawArticle> articles =
        IntStream.range(0, 2000)
            .mapToObj(i -> i % 100 == 7 ? RawArticle.poison("p" + i) : RawArticle.of("a" + i))
            .toList();
    try (RawTopic raw = new RawTopic(broker, topics.input());
        EnrichmentLoop loop = Loops.of(broker, topics.settings(), new EchoDesk());
        Ledger ledger = new Ledger(broker, topics).expect(articles)) {
      raw.send(articles);
      loop.start();
      ledger.awaitBalance(Duration.ofSeconds(60));
      assertThat(loop.state().ready()).isTrue();
      assertThat(loop.stop()).isTrue();
    }
  }
}
