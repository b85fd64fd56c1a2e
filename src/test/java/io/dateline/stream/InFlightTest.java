package io.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFlightTest {

  @Test
  void turnsAwayWhatWouldBeTooMuchUntilRoomIsGivenBack() {
    InFlight inFlight = new InFlight(10);
    assertThat(inFlight.take(6)).isTrue();
    assertThat(inFlight.take(5)).isFalse();
    assertThat(inFlight.take(4)).isTrue();
    inFlight.giveBack(6);
    assertThat(inFlight.take(5)).isTrue();
  }

  @Test
  void aRecordLargerThanTheLimitGoesAlone() {
    InFlight inFlight = new InFlight(10);
    assertThat(inFlight.take(100)).isTrue();
    assertThat(inFlight.take(1)).isFalse();
    inFlight.giveBack(100);
    assertThat(inFlight.take(1)).isTrue();
  }

  @Test
  void evenAnEmptyRecordHasWeight() {
    assertThat(InFlight.weight("", new byte[0])).isPositive();
  }
}
