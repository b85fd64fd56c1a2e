package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.CoordinatorLoadInProgressException;
import org.apache.kafka.common.errors.CoordinatorNotAvailableException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.StaleMemberEpochException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.errors.UnknownProducerIdException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private static final Position SOMEWHERE = new Position(new TopicPartition("raw", 0), 7);

  private static final Map<Remedy, List<Throwable>> DECISIONS =
      Map.of(
          Remedy.STOP,
          List.of(
              new UnsupportedVersionException(""),
              new ConfigException(""),
              new OutOfMemoryError(),
              new NoClassDefFoundError()),
          Remedy.RENEW_PRODUCER,
          List.of(
              new ProducerFencedException(""),
              new InvalidProducerEpochException(""),
              new InvalidPidMappingException(""),
              new OutOfOrderSequenceException(""),
              new UnknownProducerIdException(""),
              new TimeoutException(""),
              new TransactionalIdAuthorizationException(""),
              new KafkaException("never heard of")),
          Remedy.RENEW_CLIENTS,
          List.of(
              new FencedInstanceIdException(""),
              new GroupAuthorizationException(""),
              new AuthenticationException(""),
              new NullPointerException()),
          Remedy.ABORT,
          List.of(
              new CommitFailedException(""),
              new UnknownMemberIdException(""),
              new StaleMemberEpochException(""),
              new CoordinatorNotAvailableException(""),
              new CoordinatorLoadInProgressException(""),
              new NotEnoughReplicasException(""),
              new RecordTooLargeException(""),
              new TopicAuthorizationException(""),
              new UnknownTopicOrPartitionException(""),
              new TransactionAbortableException(""),
              new DeskFailure(SOMEWHERE, new IllegalStateException())));

  @Test
  void eachFailureHasItsRemedy() {
    DECISIONS.forEach(
        (remedy, failures) ->
            assertThat(failures).allSatisfy(f -> assertThat(Failures.remedy(f)).isEqualTo(remedy)));
  }

  @Test
  void aWrappedFailureHasTheSameRemedy() {
    DECISIONS.forEach(
        (remedy, failures) ->
            assertThat(failures)
                .filteredOn(failure -> !(failure instanceof NullPointerException))
                .allSatisfy(
                    failure -> {
                      Throwable wrapped = new KafkaException("in an error state", failure);
                      assertThat(Failures.remedy(wrapped)).isEqualTo(remedy);
                      assertThat(Failures.remedy(new SendFailure(SOMEWHERE, wrapped)))
                          .isEqualTo(remedy);
                    }));
  }

  @Test
  void whatTheClientCallsAbortableIsAbortedWhateverIsBehindIt() {
    assertThat(Failures.remedy(new TransactionAbortableException("", new TimeoutException(""))))
        .isEqualTo(Remedy.ABORT);
  }

  @Test
  void fencingIsSeenThroughItsWrapping() {
    assertThat(Failures.fenced(new SendFailure(SOMEWHERE, new ProducerFencedException(""))))
        .isTrue();
    assertThat(Failures.fenced(new TimeoutException(""))).isFalse();
  }
}
