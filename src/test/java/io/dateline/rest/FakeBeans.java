package io.dateline.rest;

import io.dateline.desk.Desk;
import io.dateline.desk.Intake;
import io.dateline.stream.Feed;
import io.dateline.stream.FeedConfig;
import io.dateline.stream.IngestConfig;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Duration;

/** In place of what the composition root makes: a desk without a model, limits within reach. */
@Alternative
@ApplicationScoped
public class FakeBeans {
  /** Articles that the feed keeps. */
  public static final int KEPT = 50;

  /** How long a send may take. */
  public static final Duration SEND_TIMEOUT = Duration.ofSeconds(2);

  private final FakeDesk desk = new FakeDesk();

  record Keeping(boolean enabled, int records, MemorySize bytes) implements FeedConfig {}

  record Sending(Duration timeout, MemorySize maxInFlight) implements IngestConfig {}

  @Produces
  @Singleton
  @Typed(FakeDesk.class)
  FakeDesk fakeDesk() {
    return desk;
  }

  @Produces
  @Singleton
  Desk desk() {
    return desk;
  }

  @Produces
  @Singleton
  Intake intake() {
    return desk;
  }

  @Produces
  @Singleton
  HttpConfig http() {
    return HttpSettings.small();
  }

  @Produces
  @Singleton
  FeedConfig feedConfig() {
    return new Keeping(true, KEPT, new MemorySize(BigInteger.valueOf(1 << 20)));
  }

  @Produces
  @Singleton
  IngestConfig ingestConfig() {
    return new Sending(SEND_TIMEOUT, new MemorySize(BigInteger.valueOf(1 << 20)));
  }

  @Produces
  @Singleton
  Feed feed(FeedConfig config) {
    return new Feed(config);
  }
}
