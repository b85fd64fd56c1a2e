package io.dateline.kafka;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What is in hand of one partition, in order: finished records at the head are ready to go out, one
 * that is in work holds back those behind it. Only the loop's thread uses it.
 */
final class Lane {
  private final InHand inHand = new InHand();
  private final Deque<Ticket> inWork = new ArrayDeque<>();
  private List<Ticket> ready = new ArrayList<>();
  private long readyBytes;
  private boolean closed;

  InHand inHand() {
    return inHand;
  }

  void add(Ticket ticket) {
    inWork.add(ticket);
  }

  /**
   * Sees how far the finished head reaches.
   *
   * @return by how many records further than before
   * @throws DeskFailure when the desk threw on the next record
   */
  int advance() {
    int before = ready.size();
    while (!inWork.isEmpty() && inWork.getFirst().publication() != null) {
      Ticket done = inWork.removeFirst();
      ready.add(done);
      readyBytes += done.weight();
    }
    return ready.size() - before;
  }

  int recordsInWork() {
    return inWork.size();
  }

  int readyRecords() {
    return ready.size();
  }

  long readyBytes() {
    return readyBytes;
  }

  /** Hands over what is ready. It is in hand until it is dropped. */
  List<Ticket> takeReady() {
    List<Ticket> taken = ready;
    ready = new ArrayList<>();
    readyBytes = 0;
    return taken;
  }

  /** Lets go of all. */
  void drop() {
    inWork.forEach(Ticket::drop);
    inWork.clear();
    takeReady().forEach(Ticket::drop);
  }

  /** Lets go of what no worker has begun. */
  void dropWaiting() {
    while (!inWork.isEmpty() && !inWork.getLast().started()) {
      inWork.removeLast().drop();
    }
  }

  /**
   * Whether the lane takes no more for now. It closes at its share and opens at half of it, so that
   * it does not close and open with each record.
   */
  boolean closed(long shareBytes, int shareRecords) {
    double fill =
        Math.max((double) inHand.bytes() / shareBytes, (double) inHand.records() / shareRecords);
    closed = closed ? fill > 0.5 : fill >= 1;
    return closed;
  }

  /** Whether only the commit can open the lane again. */
  boolean waitsForCommit() {
    return closed && 2 * readyBytes >= inHand.bytes();
  }
}
