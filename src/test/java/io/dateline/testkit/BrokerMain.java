package io.dateline.testkit;

import io.dateline.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A broker in a JVM of its own, to be killed. */
public final class BrokerMain {
  private static final String READY = "listening on ";

  private BrokerMain() {}

  /** Starts one and waits for it; port 0 takes a free one. */
  public static Child start(Path folder, int port, String... jvmArguments) {
    List<String> jvmSettings = new ArrayList<>(List.of("-Xmx256m"));
    jvmSettings.addAll(List.of(jvmArguments));
    ChildJvm jvm =
        ChildJvm.start(BrokerMain.class, jvmSettings, List.of(folder.toString(), "" + port));
    String line = jvm.awaitLine(Duration.ofSeconds(60), READY);
    return new Child(jvm, line.substring(line.indexOf(READY) + READY.length()));
  }

  /** Folder and port. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            TestBroker.settings(Path.of(arguments[0]), Integer.parseInt(arguments[1])),
            TestBroker.IMPATIENT);
    System.out.println(READY + broker.bootstrapServers());
    Thread.currentThread().join();
  }

  /** A running one. */
  public record Child(ChildJvm jvm, String bootstrapServers) implements Cluster {
    public int port() {
      return Integer.parseInt(bootstrapServers.split(":")[1]);
    }
  }
}
