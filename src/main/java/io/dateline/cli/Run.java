package io.dateline.cli;

import io.dateline.desk.Desk;
import io.dateline.desk.Submission;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;

/**
 * Reads, enriches and writes at the same time: one thread reads, a pool enriches, the caller's
 * thread writes in the order of the input. The window alone bounds what is between them.
 */
final class Run {
  private final Desk desk;
  private final Window window;
  private final Printer printer;
  private final ExecutorService pool;

  /** Bounded by the window. */
  private final BlockingQueue<Piece> order = new LinkedBlockingQueue<>();

  Run(Desk desk, int threads, long windowBytes, Streams streams) {
    this.desk = desk;
    this.window = new Window(windowBytes);
    this.printer = new Printer(streams);
    this.pool = Executors.newFixedThreadPool(threads, task -> daemon(task, "enrich"));
  }

  /** Goes through all inputs, or ends early when nobody reads what is written. */
  Printer over(List<Input> inputs, Form form, int maxBytes) {
    Thread reader = daemon(() -> read(inputs, form, maxBytes), "read");
    reader.start();
    try {
      write();
    } catch (IOException e) {
      // the reader of our output has gone, as head does, and that is no fault
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // a daemon, because a read of a terminal cannot be interrupted
      reader.interrupt();
      pool.shutdownNow();
    }
    return printer;
  }

  private void read(List<Input> inputs, Form form, int maxBytes) {
    try {
      for (Input input : inputs) {
        read(input, form, maxBytes);
      }
    } catch (InterruptedException | RejectedExecutionException e) {
      // nobody waits for more
    } finally {
      order.add(Piece.END);
    }
  }

  private void read(Input input, Form form, int maxBytes) throws InterruptedException {
    try (Articles articles = Articles.open(input, form, maxBytes)) {
      for (Submission next = articles.next(); next != null; next = articles.next()) {
        queue(next, input.name() + ":" + next.line());
      }
    } catch (IOException | OutOfMemoryError e) {
      order.add(Piece.done(printer -> printer.unreadable(input.name(), e)));
    }
  }

  private void queue(Submission submission, String place) throws InterruptedException {
    FutureTask<Print> task = new FutureTask<>(() -> handle(submission, place));
    long weight = Piece.weight(submission.bytes());
    window.take(weight);
    order.add(new Piece(task, weight));
    pool.execute(task);
  }

  private Print handle(Submission submission, String place) {
    if (submission.refusal().isPresent()) {
      return printer -> printer.rejection(place, submission.refusal().get());
    }
    try {
      return desk.handle(submission.bytes())
          .match(
              enriched -> {
                byte[] record = enriched.payload().bytes();
                return printer -> printer.record(record);
              },
              rejected -> printer -> printer.rejection(place, rejected.rejection()));
    } catch (RuntimeException | Error e) {
      return printer -> printer.failure(place, e);
    }
  }

  private void write() throws IOException, InterruptedException {
    for (Piece next = order.take(); next != Piece.END; next = next()) {
      if (!next.print().isDone()) {
        printer.flush();
      }
      print(next);
      window.giveBack(next.weight());
    }
    printer.flush();
  }

  /** Whoever waits for output should not wait for input. */
  private Piece next() throws IOException, InterruptedException {
    Piece next = order.poll();
    if (next != null) {
      return next;
    }
    printer.flush();
    return order.take();
  }

  private void print(Piece piece) throws IOException, InterruptedException {
    try {
      piece.print().get().on(printer);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task lets no failure out", e);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
