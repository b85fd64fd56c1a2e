package io.dateline.stream;

import io.dateline.stream.NotAcknowledged.Reason;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Whether articles get through; a line of log when that changes, not for each article. */
final class Reach {
  private static final Logger LOG = Logger.getLogger(Reach.class);

  private final AtomicBoolean reached = new AtomicBoolean(true);

  void regained() {
    if (!reached.getAndSet(true)) {
      LOG.info("articles reach the raw topic again");
    }
  }

  void failed(NotAcknowledged failure) {
    if (failure.reason() == Reason.UNREACHABLE && reached.getAndSet(false)) {
      LOG.warnf(
          "articles do not reach the raw topic: %s (%s)", failure.getMessage(), failure.getCause());
    }
  }
}
