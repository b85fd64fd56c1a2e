package io.dateline.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Reads articles off the event loop, a bounded number at a time, so that requests cannot take the
 * machine away from the stream.
 */
@ApplicationScoped
class Workers {
  private final ThreadPoolExecutor pool;
  private final Duration timeout;

  Workers(HttpConfig config) {
    int threads =
        config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
    AtomicInteger number = new AtomicInteger();
    this.timeout = config.timeout();
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(config.queue()),
            work -> {
              Thread thread = new Thread(work, "http-article-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Does the work as soon as a thread is free; fails with a {@link ProblemException}. */
  <T> Uni<T> run(Supplier<T> work) {
    return Uni.createFrom()
        .<T>emitter(emitter -> queue(work, emitter))
        .ifNoItem()
        .after(timeout)
        .failWith(Workers::late)
        .onFailure(RejectedExecutionException.class)
        .transform(full -> ProblemException.of(HttpFault.BUSY, "too many requests are waiting"));
  }

  private <T> void queue(Supplier<T> work, UniEmitter<? super T> emitter) {
    Runnable task =
        () -> {
          try {
            emitter.complete(work.get());
          } catch (RuntimeException failure) {
            emitter.fail(failure);
          }
        };
    // whoever no longer waits gives up the place in the queue
    emitter.onTermination(() -> pool.remove(task));
    pool.execute(task);
  }

  private static ProblemException late() {
    return ProblemException.of(HttpFault.TIMEOUT, "not done in time");
  }

  @PreDestroy
  void close() {
    pool.shutdownNow();
  }
}
