package io.dateline.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.app.DatelineConfig;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of settings is made from the tree of configuration interfaces. */
class ConfigDocTest {
  private final ConfigTable table =
      new ConfigTable(
          ConfigClass.configClass(DatelineConfig.class), new Javadocs(Path.of("src/main/java")));

  @Test
  void everySettingSaysWhatItIsFor() {
    assertThat(table.undocumented()).isEmpty();
  }

  @Test
  void pageFollowsTheInterfaces() {
    new GeneratedBlock(Path.of("src/docs/configuration.md"), "configuration")
        .mustBe(table.markdown());
  }
}
