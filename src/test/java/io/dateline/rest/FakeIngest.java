package io.dateline.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.stream.Ingest;
import io.dateline.stream.NotAcknowledged;
import io.dateline.stream.NotAcknowledged.Reason;
import io.dateline.stream.Receipt;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** A raw topic with one partition, whose broker fails where the article says so. */
final class FakeIngest implements Ingest {
  private final List<String> sent = new ArrayList<>();

  @Override
  public Uni<Receipt> send(String key, byte[] value) {
    return Uni.createFrom().item(() -> accept(key, new String(value, UTF_8)));
  }

  private synchronized Receipt accept(String key, String value) {
    for (Reason reason : Reason.values()) {
      if (value.contains(reason.name())) {
        throw new NotAcknowledged(reason, "as the article wants it");
      }
    }
    sent.add(key + "=" + value);
    return new Receipt("raw", 0, sent.size() - 1);
  }

  synchronized List<String> sent() {
    return List.copyOf(sent);
  }

  synchronized void clear() {
    sent.clear();
  }
}
