package io.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartNearEndTest {

  @Test
  void beginsAFewRecordsBeforeTheEnd() {
    assertThat(StartNearEnd.start(0, 1000, 50, -1)).isEqualTo(950);
  }

  @Test
  void beginsAtTheFirstRecordOfAShortPartition() {
    assertThat(StartNearEnd.start(7, 20, 50, -1)).isEqualTo(7);
  }

  @Test
  void readsOnWhereAPartitionWasLeft() {
    assertThat(StartNearEnd.start(0, 1000, 50, 300)).isEqualTo(300);
  }

  @Test
  void forgetsWhereItWasInATopicThatWasMadeAnew() {
    assertThat(StartNearEnd.start(0, 10, 50, 300)).isZero();
  }
}
