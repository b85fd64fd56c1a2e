package io.dateline.stream;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** One reader's place in the ring: gives as much as was asked for, whoever brings it about. */
final class Reader implements Flow.Subscription {
  private final Ring ring;
  private final Flow.Subscriber<? super FeedItem> subscriber;
  private final Consumer<Reader> onLeave;
  private final AtomicLong wanted = new AtomicLong();

  /** Above zero while a thread drains; the others leave it their wish. */
  private final AtomicInteger wishes = new AtomicInteger();

  private volatile boolean gone;
  private long seen;

  Reader(
      Ring ring,
      long after,
      Flow.Subscriber<? super FeedItem> subscriber,
      Consumer<Reader> onLeave) {
    this.ring = ring;
    this.seen = after;
    this.subscriber = subscriber;
    this.onLeave = onLeave;
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      cancel();
      subscriber.onError(new IllegalArgumentException("asked for %d articles".formatted(count)));
      return;
    }
    wanted.accumulateAndGet(count, (a, b) -> a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b);
    drain();
  }

  @Override
  public void cancel() {
    gone = true;
    onLeave.accept(this);
  }

  void drain() {
    if (wishes.getAndIncrement() > 0) {
      return;
    }
    int met = 1;
    do {
      while (!gone && wanted.get() > 0 && giveNext()) {
        wanted.decrementAndGet();
      }
      met = wishes.addAndGet(-met);
    } while (met > 0);
  }

  private boolean giveNext() {
    FeedItem item = ring.after(seen);
    if (item == null) {
      return false;
    }
    seen = item.number();
    subscriber.onNext(item);
    return true;
  }
}
