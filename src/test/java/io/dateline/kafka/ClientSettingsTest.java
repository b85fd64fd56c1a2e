package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.testkit.DeliveryConfigs;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientSettingsTest {

  @Test
  void theUsersPropertiesReachTheClientThatKnowsThem() {
    ClientSettings settings =
        settings(Map.of(), Map.of("security.protocol", "SSL", "linger.ms", "50", "odd", "x"));
    assertThat(settings.producer("id", 1 << 20))
        .containsEntry("security.protocol", "SSL")
        .containsEntry("linger.ms", "50")
        .doesNotContainKey("odd");
    assertThat(settings.consumer())
        .containsEntry("security.protocol", "SSL")
        .doesNotContainKey("linger.ms");
  }

  @Test
  void whatExactlyOnceRestsOnCannotBeTakenAway() {
    Map<String, Object> harm = new HashMap<>();
    harm.put("acks", "1");
    harm.put("enable.idempotence", "false");
    harm.put("transactional.id", "theirs");
    harm.put("isolation.level", "read_uncommitted");
    harm.put("enable.auto.commit", "true");
    harm.put("group.id", "theirs");
    harm.put("auto.offset.reset", "latest");
    ClientSettings settings = settings(Map.of(), harm);
    assertThat(settings.producer("ours", 1 << 20))
        .containsEntry("acks", "all")
        .containsEntry("enable.idempotence", true)
        .containsEntry("transactional.id", "ours");
    assertThat(settings.consumer())
        .containsEntry("isolation.level", "read_committed")
        .containsEntry("enable.auto.commit", false)
        .containsEntry("group.id", "dateline")
        .containsEntry("auto.offset.reset", "none");
  }

  @Test
  void aBatchIsNeverLargerThanTheTopicsTake() {
    ClientSettings settings = settings(Map.of(), Map.of("batch.size", "300000"));
    assertThat(settings.producer("id", 1 << 20)).containsEntry("batch.size", 300_000);
    assertThat(settings.producer("id", 20_000)).containsEntry("batch.size", 20_000);
  }

  @Test
  void assignorsGoWithTheClassicProtocolOnly() {
    Map<String, String> assignor = Map.of("assignors", "com.example.Assignor");
    assertThat(settings(assignor, Map.of()).consumer())
        .containsEntry("group.protocol", "consumer")
        .doesNotContainKey("partition.assignment.strategy");
    Map<String, String> classic = new HashMap<>(assignor);
    classic.put("group-protocol", "CLASSIC");
    assertThat(settings(classic, Map.of()).consumer())
        .containsEntry("group.protocol", "classic")
        .containsKey("partition.assignment.strategy");
  }

  private static ClientSettings settings(Map<String, String> config, Map<String, Object> given) {
    return new ClientSettings(DeliveryConfigs.of(config), given);
  }
}
