package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransportPolicyTest {
  private final TransportPolicy policy = new TransportPolicy(Set.of("Broker.Lab"));

  @Test
  void refusesPlaintextToAnotherHostByName() {
    assertThat(policy.fault("localhost:9092,kafka.example:9092", Optional.empty()))
        .hasValueSatisfying(
            fault -> assertThat(fault).contains("kafka.example").doesNotContain("localhost"));
    assertThat(policy.fault("kafka.example:9092", Optional.of("sasl_plaintext"))).isPresent();
  }

  @Test
  void takesPlaintextToLoopbackInEveryForm() {
    for (String server :
        new String[] {
          "localhost:9092",
          "127.0.0.1:9092",
          "127.8.9.1:9092",
          "[::1]:9092",
          "PLAINTEXT://localhost:1"
        }) {
      assertThat(policy.fault(server, Optional.empty())).as(server).isEmpty();
    }
  }

  @Test
  void aNameThatOnlyLooksLikeLoopbackIsAnotherHost() {
    for (String server :
        new String[] {"localhost.example:9092", "127.0.0.1.example:9092", "[::2]:9092"}) {
      assertThat(policy.fault(server, Optional.of("PLAINTEXT"))).as(server).isPresent();
    }
  }

  @Test
  void takesPlaintextToAHostThatIsAllowedByName() {
    assertThat(policy.fault("broker.lab:9092", Optional.empty())).isEmpty();
  }

  @Test
  void takesEncryptedConnectionsToAnyHost() {
    assertThat(policy.fault("kafka.example:9093", Optional.of("SSL"))).isEmpty();
    assertThat(policy.fault("kafka.example:9093", Optional.of("SASL_SSL"))).isEmpty();
  }
}
