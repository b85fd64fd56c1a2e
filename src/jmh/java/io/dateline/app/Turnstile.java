package io.dateline.app;

import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * Holds workers up in front of a desk, so that one service can be measured in rounds: between them
 * its clients stay, as they do for hours where it runs for real, and it does next to nothing.
 */
final class Turnstile implements Desk {
  private final Desk desk;
  private final Semaphore open = new Semaphore(0);
  private volatile CountDownLatch through = new CountDownLatch(0);

  Turnstile(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(byte[] value) {
    open.acquireUninterruptibly();
    try {
      return desk.handle(value);
    } finally {
      through.countDown();
    }
  }

  /**
   * Lets so many articles pass and waits until they are done; articles a second. Commits fall
   * within the time, but for that of the last articles; instead of it, that of articles before
   * them.
   */
  double pass(int articles) throws InterruptedException {
    through = new CountDownLatch(articles);
    long begun = System.nanoTime();
    open.release(articles);
    through.await();
    return articles * 1e9 / (System.nanoTime() - begun);
  }
}
