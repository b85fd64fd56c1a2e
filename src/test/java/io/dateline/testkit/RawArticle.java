package io.dateline.testkit;

import java.nio.charset.StandardCharsets;

/**
 * A raw article as {@link EchoDesk} reads it.
 *
 * @param id its identity
 * @param poison whether the desk rejects it
 * @param millis how long the desk takes
 * @param bytes how long its value is at least
 */
public record RawArticle(String id, boolean poison, int millis, int bytes) {

  public static RawArticle of(String id) {
    return new RawArticle(id, false, 0, 0);
  }

  public static RawArticle poison(String id) {
    return new RawArticle(id, true, 0, 0);
  }

  public RawArticle taking(int newMillis) {
    return new RawArticle(id, poison, newMillis, bytes);
  }

  public RawArticle ofBytes(int newBytes) {
    return new RawArticle(id, poison, millis, newBytes);
  }

  public byte[] value() {
    String head = id + " " + poison + " " + millis + " ";
    return (head + "x".repeat(Math.max(0, bytes - head.length()))).getBytes(StandardCharsets.UTF_8);
  }

  static RawArticle parse(byte[] value) {
    String[] words = new String(value, StandardCharsets.UTF_8).split(" ", 4);
    return new RawArticle(
        words[0], Boolean.parseBoolean(words[1]), Integer.parseInt(words[2]), value.length);
  }
}
