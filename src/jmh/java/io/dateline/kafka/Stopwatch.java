package io.dateline.kafka;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.TopicPartition;

/** Measures from the first record taken over to the last one committed. */
public final class Stopwatch implements LoopListener {
  private final int records;
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile long begun;
  private volatile long ended;
  private int committed;

  public Stopwatch(int records) {
    this.records = records;
  }

  @Override
  public void received(TopicPartition partition, int count, long bytes) {
    if (begun == 0) {
      begun = System.nanoTime();
    }
  }

  @Override
  public void committed(int count, long bytes, Duration took) {
    committed += count;
    if (committed >= records) {
      ended = System.nanoTime();
      done.countDown();
    }
  }

  /** Waits for the last one; records a second. */
  public double rate() throws InterruptedException {
    done.await();
    return records * 1e9 / (ended - begun);
  }
}
