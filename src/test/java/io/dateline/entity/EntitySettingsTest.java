package io.dateline.entity;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EntitySettingsTest {

  @Test
  void whatMakesNoSenseIsRefusedWithItsValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntitySettings(1.5, 10))
        .withMessageContaining("1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntitySettings(Double.NaN, 10))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntitySettings(0.5, 0))
        .withMessageContaining("0");
  }
}
