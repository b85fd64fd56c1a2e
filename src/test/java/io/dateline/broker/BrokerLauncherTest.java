package io.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokerLauncherTest {

  @Test
  void withoutTheBrokersJarsItLoadsAndRefusesInOneLine() throws Exception {
    try (URLClassLoader production = withoutBroker()) {
      Class<?> launcher = production.loadClass(BrokerLauncher.class.getName());
      assertThat(launcher.getMethod("available").invoke(null)).isEqualTo(false);
      Class<?> config = production.loadClass(BrokerConfig.class.getName());
      Method launch = launcher.getMethod("launch", config);
      assertThat(refusal(launch))
          .contains("kafka.bootstrap.servers")
          .doesNotContain("\n")
          .doesNotContain("Exception");
    }
  }

  @Test
  void withThemItIsAvailable() {
    assertThat(BrokerLauncher.available()).isTrue();
  }

  private static String refusal(Method launch) throws Exception {
    try {
      launch.invoke(null, new Object[] {null});
      return "";
    } catch (InvocationTargetException e) {
      Throwable cause = e.getTargetException();
      assertThat(cause.getClass().getSimpleName()).isEqualTo("BrokerException");
      return String.valueOf(cause.getMessage());
    }
  }

  /** The class path of the production package. */
  private static URLClassLoader withoutBroker() throws MalformedURLException {
    List<URL> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = new File(entry).getName();
      if (!name.startsWith("kafka") || name.startsWith("kafka-clients")) {
        entries.add(new File(entry).toURI().toURL());
      }
    }
    return new URLClassLoader(entries.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
