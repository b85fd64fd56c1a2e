package io.dateline.stream;

import io.dateline.stream.NotAcknowledged.Reason;
import java.time.Duration;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
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
      if (cause instanceof AuthorizationException || cause instanceof InvalidTopicException) {
        return new NotAcknowledged(Reason.REFUSED, "the broker refuses records", failure);
      }
    }
    // whatever else it is, it is none of the article's, and may be over the next time
    return new NotAcknowledged(Reason.UNREACHABLE, "no broker acknowledged", failure);
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure.getCause() == failure ? null : failure.getCause();
  }
}
