package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.desk.Desk;
import io.dateline.testkit.DeliveryConfigs;
import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.Heard;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.SharedBroker;
import io.dateline.testkit.TestBroker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Failures that come at the worst moment, each again and again, against a real broker. */
@ExtendWith(SharedBroker.class)
class InjectedFaultsIT {
  private static final int EVERY = 4;

  /** What a producer does instead of a commit. */
  private interface Fault {
    void instead(Runnable commit);
  }

  @Test
  void anAbortedTransactionIsDoneAgain(TestBroker broker) {
    deliversAll(
        broker,
        commit -> {
          throw new CommitFailedException("injected");
        });
  }

  @Test
  void aCommitWhoseAnswerIsLostIsNotDoneAgain(TestBroker broker) {
    deliversAll(
        broker,
        commit -> {
          commit.run();
          throw new TimeoutException("injected, after the commit");
        });
  }

  @Test
  void aCommitThatNeverArrivedIsDoneAgain(TestBroker broker) {
    deliversAll(
        broker,
        commit -> {
          throw new TimeoutException("injected, before the commit");
        });
  }

  @Test
  void aProducerInAnUnknownStateIsReplaced(TestBroker broker) {
    deliversAll(
        broker,
        commit -> {
          throw new KafkaException("injected");
        });
  }

  @Test
  void aBugOfOursCostsTimeAndNoArticle(TestBroker broker) {
    deliversAll(
        broker,
        commit -> {
          throw new NullPointerException("injected");
        });
  }

  @Test
  void anArticleOnWhichTheDeskThrowsIsTriedAgainAndThenADeadLetter(TestBroker broker) {
    AtomicInteger attempts = new AtomicInteger();
    Desk desk =
        value -> {
          if (new String(value, java.nio.charset.StandardCharsets.UTF_8).contains("poison")) {
            attempts.incrementAndGet();
            throw new IllegalStateException("the desk is broken");
          }
          return new EchoDesk().handle(value);
        };
    Heard heard = new Heard();
    try (Newswire wire = Newswire.on(broker, 1);
        EnrichmentLoop loop = wire.loop(Map.of(), desk, heard)) {
      wire.send(RawArticle.many("before", 7));
      wire.send(List.of(RawArticle.poison("poison")));
      wire.send(RawArticle.many("after", 7));
      loop.start();
      wire.awaitBalance();
      assertThat(attempts).hasValue(3);
      assertThat(heard.rejections())
          .containsExactly(io.dateline.article.RejectionCode.INTERNAL_ERROR);
    }
  }

  private static void deliversAll(TestBroker broker, Fault fault) {
    Heard heard = new Heard();
    try (Newswire wire = Newswire.on(broker, 3);
        EnrichmentLoop loop = loop(broker, wire, fault, heard)) {
      wire.send(RawArticle.many("a", 1000).stream().map(x -> x.taking(2)).toList());
      loop.start();
      wire.awaitBalance();
      assertThat(heard.anyFailure()).as("the fault was met").isTrue();
    }
  }

  private static EnrichmentLoop loop(
      TestBroker broker, Newswire wire, Fault fault, LoopListener listener) {
    Map<String, String> settings = new HashMap<>(wire.topics().settings());
    settings.put("transactional-id", wire.topics().group());
    settings.put("limits.in-flight-records", "150");
    settings.put("commit-interval", "50ms");
    settings.put("timeouts.backoff", "10ms");
    DeliveryConfig config = DeliveryConfigs.of(settings);
    ClientSettings clients = new ClientSettings(config, broker.clientProperties());
    return new EnrichmentLoop(
        config,
        new FaultyClients(clients, fault, new AtomicInteger()),
        new TopicsCheck(config, broker.clientProperties())::verify,
        new EchoDesk(),
        article -> "id",
        "test",
        listener);
  }

  /** Real clients, but every fourth commit goes wrong. */
  private record FaultyClients(ClientSettings settings, Fault fault, AtomicInteger commits)
      implements ClientFactory {
    @Override
    public Consumer<byte[], byte[]> consumer() {
      return ClientFactory.real(settings).consumer();
    }

    @Override
    public Producer<byte[], byte[]> producer(String transactionalId, int largestBatch) {
      return new KafkaProducer<>(settings.producer(transactionalId, largestBatch)) {
        @Override
        public void commitTransaction() {
          if (commits.incrementAndGet() % EVERY == 0) {
            fault.instead(super::commitTransaction);
          } else {
            super.commitTransaction();
          }
        }
      };
    }
  }
}
