package io.dateline.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * An article under way, in its place in the order.
 *
 * @param print what is to be written of it, when it is done
 * @param weight bytes of the window that it takes
 */
record Piece(Future<Print> print, long weight) {

  /** Comes after the last one. */
  static final Piece END = done(printer -> {});

  /** What is under way besides the article's bytes: its place, its future, its record's frame. */
  private static final int OVERHEAD = 4096;

  static long weight(byte[] article) {
    return OVERHEAD + (long) article.length;
  }

  static Piece done(Print print) {
    return new Piece(CompletableFuture.completedFuture(print), 0);
  }
}
