package io.dateline.testkit;

import io.dateline.broker.BrokerConfig;
import io.dateline.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A real broker with a fresh folder, which goes with it, and limits that suit impatient tests. */
public final class TestBroker implements Cluster, AutoCloseable {
  /** Server properties that make it forget members and transactions soon. */
  public static final Map<String, String> IMPATIENT =
      Map.of(
          "group.min.session.timeout.ms", "1000",
          "group.consumer.min.session.timeout.ms", "1000",
          "group.consumer.session.timeout.ms", "3000",
          "group.consumer.min.heartbeat.interval.ms", "100",
          "group.consumer.heartbeat.interval.ms", "500",
          "transaction.abort.timed.out.transaction.cleanup.interval.ms", "500");

  private final Path folder;
  private final Map<String, String> settings;
  private EmbeddedBroker broker;

  private TestBroker(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
    this.broker = EmbeddedBroker.start(settings(folder, 0), settings);
  }

  public static TestBroker start() {
    return start(Map.of());
  }

  /** With server properties of the test's own. */
  public static TestBroker start(Map<String, String> overrides) {
    Map<String, String> settings = new HashMap<>(IMPATIENT);
    // it is never killed, so its session need not end; and the machine may be busy
    settings.put("broker.session.timeout.ms", "60000");
    settings.putAll(overrides);
    try {
      return new TestBroker(Files.createTempDirectory("dateline-broker"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Stops it and starts it again on the same port and folder. */
  public void restart() {
    stop();
    startAgain();
  }

  /** Stops it; the data stays. */
  public void stop() {
    broker.close();
  }

  /** Starts it after {@link #stop}. */
  public void startAgain() {
    int port = Integer.parseInt(bootstrapServers().split(":")[1]);
    broker = EmbeddedBroker.start(settings(folder, port), settings);
  }

  @Override
  public void close() {
    broker.close();
    Folders.delete(folder);
  }

  /** A broker's configuration. */
  public static BrokerConfig settings(Path folder, int port) {
    return new Settings(folder, port);
  }

  private record Settings(Path dataDir, int port) implements BrokerConfig {
    @Override
    public int partitions() {
      return 4;
    }

    @Override
    public boolean keep() {
      return true;
    }
  }
}
