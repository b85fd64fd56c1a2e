package io.dateline.kafka;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * What the loop does in one turn: take records over, see what is finished, commit it when it is
 * time; or mend what failed. Only the loop's thread uses it.
 */
final class Delivery {
  /** Longest sleep in a poll while records are in work: how late their end may be seen. */
  private static final Duration BUSY = Duration.ofMillis(10);

  /** The same where what is in work lasts for many turns more: each turn costs CPU time. */
  private static final Duration STEADY = Duration.ofMillis(40);

  /** It lasts for many turns when it is so many times what the last turn saw finished. */
  private static final int MANY_TURNS = 16;

  private static final Duration IDLE = Duration.ofMillis(100);

  /** With nothing to commit for so long after a failure was mended, all is taken to be well. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Lanes lanes;
  private final Dispatch dispatch;
  private final Recovery recovery;
  private final Mending mending;
  private final LoopListener listener;
  private final Duration reportInterval;
  private final LongSupplier nanos;
  private long lastReport;
  private long mended;
  private int finished;

  Delivery(
      Lanes lanes,
      Dispatch dispatch,
      Recovery recovery,
      Mending mending,
      LoopListener listener,
      Duration reportInterval,
      LongSupplier nanos) {
    this.lanes = lanes;
    this.dispatch = dispatch;
    this.recovery = recovery;
    this.mending = mending;
    this.listener = listener;
    this.reportInterval = reportInterval;
    this.nanos = nanos;
  }

  /** One turn. Throws only what no retry can help. */
  void turn() {
    try {
      Remedy due = recovery.due();
      if (due == null) {
        work(Objects.requireNonNull(mending.intake()));
      } else if (recovery.left().isZero()) {
        mending.mend(due);
        mended = nanos.getAsLong();
      } else {
        idle(mending.intake(), recovery.left());
      }
    } catch (RuntimeException | Error e) {
      if (!mending.accept(e)) {
        throw e;
      }
    }
  }

  private void work(Intake intake) {
    intake.take(patience());
    finished = lanes.advance();
    boolean committed = dispatch.due() && dispatch.commit();
    boolean quiet = lanes.records() == 0 && elapsed(mended, QUIET);
    if (committed || quiet) {
      mending.proven();
    }
    intake.throttle();
    if (elapsed(lastReport, reportInterval)) {
      lastReport = nanos.getAsLong();
      listener.inFlight(lanes.records(), lanes.bytes());
      intake.tellLag();
    }
  }

  private Duration patience() {
    if (lanes.records() == 0) {
      return IDLE;
    }
    return lanes.recordsInWork() > MANY_TURNS * (finished + 1) ? STEADY : BUSY;
  }

  private static void idle(@Nullable Intake intake, Duration wait) {
    Duration slice = wait.compareTo(IDLE) < 0 ? wait : IDLE;
    if (intake == null) {
      LockSupport.parkNanos(slice.toNanos());
    } else {
      intake.idle(slice);
    }
  }

  /**
   * Finishes what workers have begun, lets go of the rest, leaves the group and closes the clients.
   *
   * @return whether all that was begun is committed
   */
  boolean drain(Duration grace) {
    long begun = nanos.getAsLong();
    try {
      lanes.dropWaiting();
      while (lanes.records() > 0 && !elapsed(begun, grace)) {
        Objects.requireNonNull(mending.intake()).idle(BUSY);
        lanes.advance();
        dispatch.commit();
      }
      return lanes.records() == 0;
    } catch (InterruptException e) {
      // a stop has no more patience
      throw e;
    } catch (RuntimeException e) {
      mending.accept(e);
      return false;
    }
  }

  /** Whether a failure is to be mended first: then nothing is in hand. */
  boolean resting() {
    return recovery.due() != null;
  }

  void close() {
    lanes.drop();
    mending.close();
  }

  private boolean elapsed(long from, Duration time) {
    return nanos.getAsLong() - from >= time.toNanos();
  }
}
