package io.dateline.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.FencedMemberEpochException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupMaxSizeReachedException;
import org.apache.kafka.common.errors.IllegalGenerationException;
import org.apache.kafka.common.errors.InconsistentGroupProtocolException;
import org.apache.kafka.common.errors.InvalidGroupIdException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.StaleMemberEpochException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.errors.UnknownProducerIdException;
import org.apache.kafka.common.errors.UnreleasedInstanceIdException;
import org.apache.kafka.common.errors.UnsupportedAssignorException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/**
 * Which failure is met with which remedy. The first class in the chain of causes that a row names
 * decides; rows are read from the top.
 *
 * <table>
 *   <caption>Decisions</caption>
 *   <tr><th>exception</th><th>remedy</th><th>why</th></tr>
 *   <tr><td>UnsupportedVersion, UnsupportedAssignor, InvalidGroupId, InconsistentGroupProtocol,
 *       ConfigException; any Error</td>
 *     <td>STOP</td><td>the same configuration meets the same cluster: no retry helps</td></tr>
 *   <tr><td>ProducerFenced, InvalidProducerEpoch</td>
 *     <td>RENEW_PRODUCER</td><td>another instance has our transactional id, or the broker timed our
 *       transaction out</td></tr>
 *   <tr><td>InvalidPidMapping, UnknownProducerId, OutOfOrderSequence, InvalidTxnState,
 *       TransactionalIdAuthorization, ClusterAuthorization, UnsupportedForMessageFormat</td>
 *     <td>RENEW_PRODUCER</td><td>the transactional id expired or the producer's state is lost: it is
 *       dead for good, the consumer is well</td></tr>
 *   <tr><td>TimeoutException</td>
 *     <td>RENEW_PRODUCER</td><td>a commit may have happened or not; the new producer's start settles
 *       it, and the committed offsets tell</td></tr>
 *   <tr><td>FencedInstanceId, UnreleasedInstanceId, GroupAuthorization, GroupMaxSizeReached,
 *       Authentication</td>
 *     <td>RENEW_CLIENTS</td><td>the consumer does not come back by itself</td></tr>
 *   <tr><td>CommitFailed, UnknownMemberId, IllegalGeneration, StaleMemberEpoch, FencedMemberEpoch,
 *       RebalanceInProgress</td>
 *     <td>ABORT</td><td>the group was rebalanced in the meantime: another may own the records</td>
 *   </tr>
 *   <tr><td>TransactionAbortable, TransactionAborted</td>
 *     <td>ABORT</td><td>the client says so</td></tr>
 *   <tr><td>RecordTooLarge, RecordBatchTooLarge, InvalidTimestamp</td>
 *     <td>ABORT</td><td>the retry publishes the record otherwise, see {@link Concession}</td></tr>
 *   <tr><td>TopicsException, TopicAuthorization, UnknownTopicOrPartition, InvalidTopic,
 *       InvalidRecord</td>
 *     <td>ABORT</td><td>an operator must mend it; the clients are well</td></tr>
 *   <tr><td>any other RetriableException: coordinator not available or loading, not enough replicas,
 *       leader or network lost</td>
 *     <td>ABORT</td><td>passes with time</td></tr>
 *   <tr><td>DeskFailure</td><td>ABORT</td><td>a bug of ours: tried again, then a dead letter</td></tr>
 *   <tr><td>any other KafkaException, IllegalStateException of the producer</td>
 *     <td>RENEW_PRODUCER</td><td>its state is unknown</td></tr>
 *   <tr><td>any other RuntimeException</td><td>RENEW_CLIENTS</td><td>nothing is known</td></tr>
 * </table>
 *
 * <p>A failure of the remedy itself is met with the next stronger one up to {@code RENEW_CLIENTS};
 * each retry waits longer, up to {@link TimeoutsConfig#longestBackoff}. Offsets out of range are
 * not a failure: the loop goes on from the oldest record there is and reports what is missing.
 */
final class Failures {
  private record Row(Remedy remedy, List<Class<? extends Throwable>> causes) {
    boolean names(Throwable t) {
      return causes.stream().anyMatch(cause -> cause.isInstance(t));
    }
  }

  private static final List<Row> TABLE =
      List.of(
          new Row(
              Remedy.STOP,
              List.of(
                  Error.class,
                  UnsupportedVersionException.class,
                  UnsupportedAssignorException.class,
                  InvalidGroupIdException.class,
                  InconsistentGroupProtocolException.class,
                  ConfigException.class)),
          new Row(
              Remedy.RENEW_PRODUCER,
              List.of(
                  ProducerFencedException.class,
                  InvalidProducerEpochException.class,
                  InvalidPidMappingException.class,
                  UnknownProducerIdException.class,
                  OutOfOrderSequenceException.class,
                  InvalidTxnStateException.class,
                  TransactionalIdAuthorizationException.class,
                  ClusterAuthorizationException.class,
                  UnsupportedForMessageFormatException.class,
                  TimeoutException.class)),
          new Row(
              Remedy.RENEW_CLIENTS,
              List.of(
                  FencedInstanceIdException.class,
                  UnreleasedInstanceIdException.class,
                  GroupAuthorizationException.class,
                  GroupMaxSizeReachedException.class,
                  AuthenticationException.class)),
          new Row(
              Remedy.ABORT,
              List.of(
                  DeskFailure.class,
                  TopicsException.class,
                  CommitFailedException.class,
                  UnknownMemberIdException.class,
                  IllegalGenerationException.class,
                  StaleMemberEpochException.class,
                  FencedMemberEpochException.class,
                  TransactionAbortableException.class,
                  TransactionAbortedException.class,
                  RecordTooLargeException.class,
                  RecordBatchTooLargeException.class,
                  InvalidTimestampException.class,
                  TopicAuthorizationException.class,
                  InvalidTopicException.class,
                  InvalidRecordException.class,
                  RetriableException.class)));

  private Failures() {}

  /** What is done about a failure. */
  static Remedy remedy(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      for (Row row : TABLE) {
        if (row.names(t)) {
          return row.remedy();
        }
      }
    }
    return caused(failure, KafkaException.class, IllegalStateException.class)
        ? Remedy.RENEW_PRODUCER
        : Remedy.RENEW_CLIENTS;
  }

  /** Whether another instance has our transactional id. */
  static boolean fenced(Throwable failure) {
    return caused(failure, ProducerFencedException.class, InvalidProducerEpochException.class);
  }

  private static boolean caused(Throwable failure, Class<?>... causes) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      for (Class<?> cause : causes) {
        if (cause.isInstance(t)) {
          return true;
        }
      }
    }
    return false;
  }
}
