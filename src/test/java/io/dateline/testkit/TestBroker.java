package io.dateline.testkit;

import io.dateline.broker.BrokerConfig;
import io.dateline.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** A real broker with a fresh folder, which goes with it, and limits that suit impatient tests. */
public final class TestBroker implements AutoCloseable {
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "group.min.session.timeout.ms", "1000",
          "group.consumer.min.session.timeout.ms", "3000",
          "group.consumer.session.timeout.ms", "6000",
          "group.consumer.min.heartbeat.interval.ms", "200",
          "group.consumer.heartbeat.interval.ms", "500",
          "transaction.abort.timed.out.transaction.cleanup.interval.ms", "500");

  private final Path folder;
  private final Map<String, String> settings;
  private EmbeddedBroker broker;

  private TestBroker(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
    this.broker = EmbeddedBroker.start(new Settings(folder, 0), settings);
  }

  public static TestBroker start() {
    return start(Map.of());
  }

  /** With server properties of the test's own. */
  public static TestBroker start(Map<String, String> overrides) {
    Map<String, String> settings = new HashMap<>(IMPATIENT);
    settings.putAll(overrides);
    try {
      return new TestBroker(Files.createTempDirectory("dateline-broker"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Properties for any client. */
  public Map<String, Object> clientProperties() {
    return Map.of("bootstrap.servers", bootstrapServers());
  }

  public Admin admin() {
    return Admin.create(clientProperties());
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
    broker = EmbeddedBroker.start(new Settings(folder, port), settings);
  }

  @Override
  public void close() {
    broker.close();
    Folders.delete(folder);
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
