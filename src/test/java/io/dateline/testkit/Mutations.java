package io.dateline.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils records in ways that parsers are known to trip over; the same ways for the same seed. */
public final class Mutations {
  private static final List<String> NASTY =
      List.of(
          "\0",
          "\\u0000",
          "\\ud800",
          "\\udc00\\ud800",
          "\uFEFF",
          "\u2028",
          "\u00AD",
          "<p>",
          "</p>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&#x110000;",
          "&#0;",
          "&nbsp;",
          "<script>",
          "{",
          "}",
          "[",
          "]",
          "[[[[[[[[[[[[",
          "\"",
          "\\",
          ",",
          ":",
          "null",
          "true",
          "-",
          "1e999999999999",
          "0.1e-9999",
          "99999999999999999999999",
          "\"title\":",
          "\"body\":",
          "\"id\":",
          "{\"$date\":",
          "\n\n",
          "\r",
          " date 2022-05-21\n\n",
          "title:",
          "\uD83D\uDE00",
          "NaN",
          "//",
          "9999-99-99",
          "\"@id\":{}");

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** A record spoilt once or twice. */
  public byte[] of(List<byte[]> records) {
    byte[] spoilt = pick(records);
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      spoilt = spoil(spoilt, records);
    }
    return spoilt;
  }

  /** Bytes without any sense. */
  public byte[] noise() {
    byte[] bytes = new byte[random.nextInt(64)];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] spoil(byte[] record, List<byte[]> records) {
    int from = random.nextInt(record.length + 1);
    int to = from + random.nextInt(Math.min(record.length - from, 40) + 1);
    return switch (random.nextInt(6)) {
      case 0 -> joined(record, from, new byte[0], to);
      case 1 -> joined(record, from, pick(NASTY).getBytes(StandardCharsets.UTF_8), from);
      case 2 -> joined(record, from, pick(NASTY).getBytes(StandardCharsets.UTF_8), to);
      case 3 -> joined(record, from, new byte[] {(byte) random.nextInt(256)}, to);
      case 4 -> joined(record, to, record, from);
      default -> joined(record, from, pick(records), record.length);
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static byte[] joined(byte[] record, int end, byte[] between, int begin) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(record, 0, end);
    all.writeBytes(between);
    all.write(record, begin, record.length - begin);
    return all.toByteArray();
  }
}
