package io.dateline.app;

import io.dateline.desk.Desk;
import io.dateline.desk.Intake;
import io.dateline.ops.MeteredDesk;
import io.dateline.ops.Meters;
import io.dateline.pipeline.StageListener;
import io.dateline.rest.HttpConfig;
import io.dateline.stream.Feed;
import io.dateline.stream.FeedConfig;
import io.dateline.stream.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** The plain objects as beans: what the edges ask for by its interface is made here. */
@ApplicationScoped
public class Graph {
  private final DatelineConfig config;

  Graph(DatelineConfig config) {
    this.config = config;
  }

  @Produces
  @Singleton
  Newsroom newsroom(StageListener listener) throws IOException {
    return Newsroom.open(config, listener);
  }

  void close(@Disposes Newsroom newsroom) {
    newsroom.close();
  }

  @Produces
  @Singleton
  Desk desk(Newsroom newsroom, Meters meters) {
    return new MeteredDesk(newsroom.desk(), meters, System::nanoTime);
  }

  @Produces
  @Singleton
  Intake intake(Newsroom newsroom) {
    return newsroom.desk();
  }

  @Produces
  @Singleton
  Feed feed() {
    return new Feed(config.feed());
  }

  @Produces
  @Singleton
  HttpConfig http() {
    return config.http();
  }

  @Produces
  @Singleton
  FeedConfig feedConfig() {
    return config.feed();
  }

  @Produces
  @Singleton
  IngestConfig ingestConfig() {
    return config.ingest();
  }
}
