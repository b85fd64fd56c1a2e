package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.EchoDesk;
import io.dateline.testkit.Heard;
import io.dateline.testkit.Newswire;
import io.dateline.testkit.RawArticle;
import io.dateline.testkit.TestBroker;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the loop stands on is taken away by the cluster: offsets, authorisation, the producer's id.
 */
class LostFootingIT {
  private static TestBroker broker;

  @BeforeAll
  static void broker() {
    broker =
        TestBroker.start(
            Map.of(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "allow.everyone.if.no.acl.found", "true",
                "transactional.id.expiration.ms", "2000",
                "transaction.remove.expired.transaction.cleanup.interval.ms", "500"));
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void offsetsOutOfRangeAreReportedAndTheOldestIsReadOn() throws Exception {
    Heard heard = new Heard();
    try (Newswire wire = Newswire.on(broker, 1)) {
      wire.send(List.of(RawArticle.of("first")));
      try (EnrichmentLoop before = wire.loop(Map.of())) {
        before.start();
        wire.awaitBalance();
      }
      wire.raw().send(RawArticle.many("deleted", 50));
      delete(new TopicPartition(wire.topics().input(), 0), 51);
      try (EnrichmentLoop after = wire.loop(Map.of(), new EchoDesk(), heard)) {
        after.start();
        wire.send(List.of(RawArticle.of("last")));
        wire.awaitBalance();
      }
      assertThat(heard.recordsSkipped()).isEqualTo(50);
    }
  }

  @Test
  void lostAuthorisationIsWaitedForAndNothingIsLost() throws Exception {
    Heard heard = new Heard();
    try (Newswire wire = Newswire.on(broker, 2);
        EnrichmentLoop loop = wire.loop(Map.of(), new EchoDesk(), heard);
        Admin admin = broker.admin()) {
      wire.send(RawArticle.many("a", 100));
      loop.start();
      wire.awaitBalance();
      AclBinding deny = denyWrite(wire.topics().output());
      admin.createAcls(List.of(deny)).all().get();
      wire.send(RawArticle.many("b", 100));
      Newswire.await("it is refused", () -> heard.failedBy(TopicAuthorizationException.class));
      assertThat(loop.state().ready()).isFalse();
      assertThat(loop.alive()).isTrue();
      admin.deleteAcls(List.of(deny.toFilter())).all().get();
      wire.awaitBalance();
      Newswire.await("it runs", () -> loop.state().ready());
    }
  }

  @Test
  void anExpiredTransactionalIdIsReplaced() {
    Heard heard = new Heard();
    try (Newswire wire = Newswire.on(broker, 2);
        EnrichmentLoop loop = wire.loop(Map.of(), new EchoDesk(), heard)) {
      wire.send(RawArticle.many("a", 100));
      loop.start();
      wire.awaitBalance();
      Newswire.await("it has expired", () -> expired(wire.topics().group()));
      wire.send(RawArticle.many("b", 100));
      wire.awaitBalance();
      assertThat(heard.anyFailure()).isTrue();
      assertThat(heard.timesRenewed()).isEqualTo(2);
    }
  }

  private static void delete(TopicPartition partition, long before) throws Exception {
    try (Admin admin = broker.admin()) {
      admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(before))).all().get();
    }
  }

  private static boolean expired(String transactionalId) throws Exception {
    try (Admin admin = broker.admin()) {
      return admin.listTransactions().all().get().stream()
          .noneMatch(listing -> listing.transactionalId().equals(transactionalId));
    }
  }

  private static AclBinding denyWrite(String topic) {
    return new AclBinding(
        new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
        new AccessControlEntry("User:*", "*", AclOperation.WRITE, AclPermissionType.DENY));
  }
}
