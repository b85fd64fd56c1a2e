package io.dateline.testkit;

import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import java.util.concurrent.CountDownLatch;

/**
 * An {@link EchoDesk} that holds one article until it is told to let go of it.
 *
 * @param id of the article
 */
public record HeldDesk(String id, CountDownLatch release) implements Desk {

  @Override
  public Outcome handle(byte[] value) {
    if (RawArticle.parse(value).id().equals(id)) {
      try {
        release.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return new EchoDesk().handle(value);
  }
}
