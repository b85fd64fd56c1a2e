package io.dateline.testkit;

import io.dateline.article.RejectionCode;
import io.dateline.kafka.LoopListener;
import io.dateline.kafka.LoopState;
import io.dateline.kafka.Remedy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/** Remembers what a loop told. */
public final class Heard implements LoopListener {
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger renewed = new AtomicInteger();
  private final AtomicInteger rewound = new AtomicInteger();
  private final AtomicLong mostInFlight = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final List<LoopState> states = new CopyOnWriteArrayList<>();
  private final List<RejectionCode> rejections = new CopyOnWriteArrayList<>();

  public int recordsReceived() {
    return received.get();
  }

  /** How often clients were made, the first time included. */
  public int timesRenewed() {
    return renewed.get();
  }

  public int timesRewound() {
    return rewound.get();
  }

  public long mostBytesInFlight() {
    return mostInFlight.get();
  }

  public long recordsSkipped() {
    return skipped.get();
  }

  public List<LoopState> states() {
    return states;
  }

  public List<RejectionCode> rejections() {
    return rejections;
  }

  /** Whether a failure had a cause of this class. */
  public boolean failedBy(Class<? extends Throwable> cause) {
    for (Throwable failure : failures) {
      for (Throwable t = failure; t != null; t = t.getCause()) {
        if (cause.isInstance(t)) {
          return true;
        }
      }
    }
    return false;
  }

  public boolean anyFailure() {
    return !failures.isEmpty();
  }

  @Override
  public void received(TopicPartition partition, int records, long bytes) {
    received.addAndGet(records);
  }

  @Override
  public void rejected(RejectionCode code) {
    rejections.add(code);
  }

  @Override
  public void rewound() {
    rewound.incrementAndGet();
  }

  @Override
  public void failed(Remedy remedy, Throwable cause) {
    failures.add(cause);
  }

  @Override
  public void renewed(boolean consumerToo) {
    renewed.incrementAndGet();
  }

  @Override
  public void skipped(TopicPartition partition, long from, long to) {
    skipped.addAndGet(to - from);
  }

  @Override
  public void inFlight(int records, long bytes) {
    mostInFlight.accumulateAndGet(bytes, Math::max);
  }

  @Override
  public void changed(LoopState state) {
    states.add(state);
  }
}
