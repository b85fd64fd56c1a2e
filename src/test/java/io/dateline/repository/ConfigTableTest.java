package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigTableTest {
  private final ConfigTable table =
      new ConfigTable(ConfigClass.configClass(Press.class), new Javadocs(Path.of("src/test/java")));

  @Test
  void nestsGroupsAndNamesKeysAsTheirReaderDoes() {
    assertThat(table.keys())
        .containsExactlyInAnyOrder(
            "press.sheets-per-hour", "press.ink.colour", "press.ink.tins", "press.foreman");
  }

  @Test
  void saysTypeDefaultAndMeaning() {
    assertThat(table.markdown())
        .contains("| `press.sheets-per-hour` | int | `900` | How fast it prints. |")
        .contains("| `press.ink.colour` | `BLACK` or `RED` | `BLACK` | What it prints with. |")
        .contains("| `press.ink.tins` | list of duration | not set | Until each `tin` is empty. |");
  }

  @Test
  void findsKeysWithoutMeaning() {
    assertThat(table.undocumented()).containsExactly("press.foreman");
  }

  @ConfigMapping(prefix = "press")
  interface Press {

    /** How fast it prints. */
    @WithDefault("900")
    int sheetsPerHour();

    /** The ink. */
    Ink ink();

    @WithName("foreman")
    Optional<String> boss();
  }

  interface Ink {

    /** What it prints with. */
    @WithDefault("BLACK")
    Colour colour();

    /**
     * Until each {@code tin} is empty.
     *
     * @return how long each lasts
     */
    List<Duration> tins();
  }

  enum Colour {
    BLACK,
    RED
  }
}
