package io.dateline.app;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Other defaults where nothing is configured: with no {@code kafka.bootstrap.servers} there is
 * somebody in front of a console, so {@code embedded.properties} goes before {@code
 * application.properties}. What the environment or the command line says still goes before both.
 */
public final class EmbeddedDefaults implements ConfigSourceFactory {

  /** The one setting that makes the difference. */
  static final String BOOTSTRAP = "kafka.bootstrap.servers";

  private static final String FILE = "embedded.properties";

  /** Above application.properties inside the package (250), below a file beside it (260). */
  private static final int ORDINAL = 255;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue bootstrap = context.getValue(BOOTSTRAP);
    return bootstrap == null || bootstrap.getValue() == null || bootstrap.getValue().isBlank()
        ? List.of(load())
        : List.of();
  }

  @Override
  public OptionalInt getPriority() {
    // after the ordinary sources, which may hold the setting that is asked for
    return OptionalInt.of(Integer.MIN_VALUE + 1000);
  }

  private static ConfigSource load() {
    URL file =
        Objects.requireNonNull(
            EmbeddedDefaults.class.getClassLoader().getResource(FILE), FILE + " is not packaged");
    try {
      return new PropertiesConfigSource(file, ORDINAL);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
