package io.dateline.app;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/**
 * The configuration without Quarkus around it, for commands: system properties, environment, and
 * the package's own {@code application.properties}.
 */
final class PlainConfig {
  private static final String FILE = "application.properties";

  /** As Quarkus ranks the file inside the package: below system properties and environment. */
  private static final int ORDINAL = 250;

  private PlainConfig() {}

  static DatelineConfig read() {
    ClassLoader classes = PlainConfig.class.getClassLoader();
    URL file = Objects.requireNonNull(classes.getResource(FILE), FILE + " is not packaged");
    try {
      return new SmallRyeConfigBuilder()
          .forClassLoader(classes)
          .addDefaultInterceptors()
          .addDiscoveredConverters()
          .addSystemSources()
          .withSources(new PropertiesConfigSource(file, ORDINAL))
          .withProfile("prod")
          // the file configures Quarkus, too
          .withValidateUnknown(false)
          .withMapping(DatelineConfig.class)
          .build()
          .getConfigMapping(DatelineConfig.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
