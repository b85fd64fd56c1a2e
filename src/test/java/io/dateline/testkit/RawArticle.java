package io.dateline.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A raw article as {@link EchoDesk} reads it.
 *
 * @param id its identity
 * @param poison whether the desk rejects it
 * @param millis how long the desk takes
 * @param bytes how long its value is at least; filled with what no compression makes shorter
 */
public record RawArticle(String id, boolean poison, int millis, int bytes) {

  public static RawArticle of(String id) {
    return new RawArticle(id, false, 0, 0);
  }

  public static RawArticle poison(String id) {
    return new RawArticle(id, true, 0, 0);
  }

  /** Articles {@code <prefix>0} and on; every hundredth is poison. */
  public static List<RawArticle> many(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i % 100 == 7 ? poison(prefix + i) : of(prefix + i))
        .toList();
  }

  public RawArticle taking(int newMillis) {
    return new RawArticle(id, poison, newMillis, bytes);
  }

  public RawArticle ofBytes(int newBytes) {
    return new RawArticle(id, poison, millis, newBytes);
  }

  public byte[] value() {
    StringBuilder text = new StringBuilder(id + " " + poison + " " + millis + " ");
    SplittableRandom random = new SplittableRandom(id.hashCode());
    while (text.length() < bytes) {
      text.append((char) random.nextInt('0', 'z'));
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static RawArticle parse(byte[] value) {
    String[] words = new String(value, StandardCharsets.UTF_8).split(" ", 4);
    return new RawArticle(
        words[0], Boolean.parseBoolean(words[1]), Integer.parseInt(words[2]), value.length);
  }
}
