package io.dateline.rest;

import io.dateline.stream.Ingest;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** The HTTP edge over fakes: no Kafka, no model. */
public class FakeNewsroom implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(FakeBeans.class, NoKafka.class);
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        // nobody is there, so that no broker is started for the sake of the HTTP edge
        "kafka.bootstrap.servers", "127.0.0.1:1",
        "mp.messaging.incoming.feed.enabled", "false",
        "mp.messaging.outgoing.raw.enabled", "false");
  }

  /** In place of the broker. */
  @Alternative
  @ApplicationScoped
  static class NoKafka {
    private final FakeIngest ingest = new FakeIngest();

    @Produces
    @Singleton
    @Typed(FakeIngest.class)
    FakeIngest fakeIngest() {
      return ingest;
    }

    @Produces
    @Singleton
    Ingest ingest() {
      return ingest;
    }
  }
}
