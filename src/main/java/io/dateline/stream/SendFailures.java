package io.dateline.stream;

import io.dateline.stream.NotAcknowledged.Reason;
import java.time.Duration;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** What a failed send means for the sender. */
final class SendFailures {
  private SendFailures() {}

  static NotAcknowledged late(Duration timeout) {
    return new NotAcknowledged(
        Reason.UNREACHABLE, "no broker acknowledged within %d ms".formatted(timeout.toMillis()));
  }

  static NotAcknowledged explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof NotAcknowledged known) {
        return known;
      }
      if (cause instanceof RecordTooLargeException
          || cause instanceof RecordBatchTooLargeException) {
        return new NotAcknowledged(
            Reason.TOO_LARGE, "the broker takes no record of this size", failure);
      }
      if (cause instanceof RetriableException) {
        return new NotAcknowledged(Reason.UNREACHABLE, "no broker acknowledged", failure);
      }
    }
    return new NotAcknowledged(Reason.REFUSED, "the broker refused the record", failure);
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure.getCause() == failure ? null : failure.getCause();
  }
}
