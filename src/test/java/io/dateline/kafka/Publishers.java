package io.dateline.kafka;

import io.dateline.desk.Desk;
import io.dateline.testkit.DeliveryConfigs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Publishers for tests without a broker. */
final class Publishers {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private Publishers() {}

  static Publisher of(Desk desk, Concessions concessions) {
    DeliveryConfig config = DeliveryConfigs.of(Map.of());
    return new Publisher(
        desk,
        "enriched",
        new EnrichedHeaders(
            config.headers(),
            config.limits().headerBytes().asLongValue(),
            article -> "id-of-" + article.article().id()),
        new DeadLetters("dead-letters", "9.9", Clock.fixed(NOW, ZoneOffset.UTC)),
        concessions,
        config.deskAttempts());
  }
}
