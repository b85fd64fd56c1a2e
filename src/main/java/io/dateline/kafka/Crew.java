package io.dateline.kafka;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.TopicPartition;

/** The workers that take raw records to the desk, as many as there are cores. */
final class Crew implements AutoCloseable {
  private final FairQueue waiting = new FairQueue();
  private final ExecutorService workers;
  private final Publisher publisher;

  Crew(int threads, Publisher publisher) {
    AtomicInteger number = new AtomicInteger();
    this.publisher = publisher;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread worker = new Thread(task, "dateline-worker-" + number.incrementAndGet());
              worker.setDaemon(true);
              return worker;
            });
  }

  void take(Ticket ticket) {
    waiting.add(ticket);
    // the task serves whoever is next, not necessarily this one
    workers.execute(this::serve);
  }

  /** Forgets what waits of a partition. */
  void forget(TopicPartition partition) {
    waiting.remove(partition);
  }

  private void serve() {
    Ticket next = waiting.next();
    if (next != null) {
      next.work(publisher);
    }
  }

  /** Ends the workers. One that is amid an article may go on for a while, for nothing. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
