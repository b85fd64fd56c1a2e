package io.dateline.kafka;

import io.dateline.kafka.LoopState.Recovering;
import io.dateline.kafka.LoopState.Running;
import io.dateline.kafka.LoopState.Starting;
import io.dateline.kafka.LoopState.Stopped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The loop's state: each change is one line in the log and one call. Read by any thread. */
final class Status {
  private static final Logger LOG = Logger.getLogger(EnrichmentLoop.class);

  private final LoopListener listener;
  private final Clock clock;
  private volatile LoopState state = new Starting();

  Status(LoopListener listener, Clock clock) {
    this.listener = listener;
    this.clock = clock;
  }

  LoopState state() {
    return state;
  }

  /** Records flow. */
  void running() {
    LoopState now = state;
    if (now instanceof Starting starting) {
      LOG.info("delivery is running");
      become(starting.running());
    } else if (now instanceof Recovering recovering) {
      LOG.infof("delivery is running; it was not since %s", recovering.since());
      become(recovering.running());
    }
  }

  /** Something failed. The same failure again is no change. */
  void failed(Throwable cause, Remedy remedy) {
    LoopState now = state;
    Instant at = Instant.now(clock);
    if (now instanceof Recovering recovering) {
      if (!recovering.cause().toString().equals(cause.toString())) {
        LOG.warnf("delivery is still recovering (%s): %s", remedy, cause);
        become(recovering.again(cause));
      }
    } else if (now instanceof Running running) {
      LOG.warnf("delivery is recovering (%s): %s", remedy, cause);
      become(running.recovering(at, cause));
    } else if (now instanceof Starting starting) {
      LOG.warnf("delivery cannot start yet (%s): %s", remedy, cause);
      become(starting.recovering(at, cause));
    }
  }

  /** It ends here. */
  void stopped(@Nullable Throwable cause) {
    if (cause == null) {
      LOG.info("delivery has stopped");
    } else {
      LOG.errorf(cause, "delivery has stopped, as no retry can help: %s", cause);
    }
    become(new Stopped(cause));
  }

  private void become(LoopState next) {
    state = next;
    listener.changed(next);
  }
}
