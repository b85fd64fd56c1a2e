package io.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void doublesUpToTheLongestAndStartsAnewWhenAllIsWell() {
    Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), noChance());
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      waits.add(backoff.next().toMillis());
    }
    assertThat(waits).startsWith(100L, 200L, 400L, 800L, 1000L, 1000L).endsWith(1000L);
    backoff.reset();
    assertThat(backoff.next()).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void chanceTakesAQuarterAtMost() {
    Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), new Random(7));
    for (int i = 0; i < 100; i++) {
      assertThat(backoff.next()).isBetween(Duration.ofMillis(750), Duration.ofSeconds(1));
    }
  }

  private static Random noChance() {
    return new Random() {
      private static final long serialVersionUID = 1L;

      @Override
      public double nextDouble() {
        return 0;
      }
    };
  }
}
