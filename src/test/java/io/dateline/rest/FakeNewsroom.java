package io.dateline.rest;

import io.dateline.desk.Desk;
import io.dateline.desk.Intake;
import io.dateline.stream.Feed;
import io.dateline.stream.FeedConfig;
import io.dateline.stream.Ingest;
import io.dateline.stream.IngestConfig;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The HTTP edge over fakes: no Kafka, no model. */
public class FakeNewsroom implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(Beans.class);
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "dateline.http.enabled", "true",
        "mp.messaging.incoming.feed.enabled", "false",
        "mp.messaging.outgoing.raw.enabled", "false");
  }

  record Records(boolean enabled, int records, MemorySize bytes) implements FeedConfig {}

  record Sending(Duration timeout, MemorySize maxInFlight) implements IngestConfig {}

  /** In place of what the composition root makes. */
  @Alternative
  @ApplicationScoped
  static class Beans {
    private final FakeDesk desk = new FakeDesk();
    private final FakeIngest ingest = new FakeIngest();

    @Produces
    @Singleton
    @Typed(FakeDesk.class)
    FakeDesk fakeDesk() {
      return desk;
    }

    @Produces
    @Singleton
    @Typed(FakeIngest.class)
    FakeIngest fakeIngest() {
      return ingest;
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
    Ingest ingest() {
      return ingest;
    }

    @Produces
    @Singleton
    HttpConfig http() {
      return HttpSettings.small();
    }

    @Produces
    @Singleton
    FeedConfig feedConfig() {
      return new Records(true, 50, new MemorySize(BigInteger.valueOf(1 << 20)));
    }

    @Produces
    @Singleton
    IngestConfig ingestConfig() {
      return new Sending(Duration.ofSeconds(1), new MemorySize(BigInteger.TEN));
    }

    @Produces
    @Singleton
    Feed feed(FeedConfig config) {
      return new Feed(config);
    }
  }
}
