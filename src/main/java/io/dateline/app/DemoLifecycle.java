package io.dateline.app;

import io.dateline.broker.RunningBroker;
import io.dateline.demo.Demo;
import io.dateline.demo.Signposts;
import io.dateline.stream.Feed;
import io.dateline.stream.Ingest;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows the seeds on the console where the embedded broker runs. */
@ApplicationScoped
public class DemoLifecycle {
  private final DatelineConfig config;
  private final EmbeddedKafka kafka;
  private final Ingest ingest;
  private final Feed feed;
  private final int httpPort;
  private final int managementPort;

  DemoLifecycle(
      DatelineConfig config,
      EmbeddedKafka kafka,
      Ingest ingest,
      Feed feed,
      @ConfigProperty(name = "quarkus.http.port") int httpPort,
      @ConfigProperty(name = "quarkus.management.port") int managementPort) {
    this.httpPort = httpPort;
    this.managementPort = managementPort;
    this.config = config;
    this.kafka = kafka;
    this.ingest = ingest;
    this.feed = feed;
  }

  void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) StartupEvent event) {
    kafka.broker().filter(broker -> config.demo().enabled()).ifPresent(this::show);
  }

  private void show(RunningBroker broker) {
    Demo demo = new Demo(ingest, feed, config.demo(), System.out, Terminal.onStandardOutput());
    Thread thread = new Thread(() -> run(demo, broker), "dateline-demo");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Demo demo, RunningBroker broker) {
    try {
      demo.run(
          RawTopic.wasWritten(broker.bootstrapServers(), config.delivery().topics().input()),
          signposts(broker));
    } catch (IOException e) {
      System.err.println("the seeds cannot be read: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Signposts signposts(RunningBroker broker) {
    return new Signposts(
        Version.current(),
        broker.bootstrapServers(),
        broker.dataDirectory(),
        config.broker().keep(),
        "http://localhost:" + httpPort,
        "http://localhost:" + managementPort,
        config.delivery().topics().output());
  }
}
