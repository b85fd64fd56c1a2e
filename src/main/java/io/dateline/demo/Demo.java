package io.dateline.demo;

import io.dateline.stream.Feed;
import io.dateline.stream.FeedItem;
import io.dateline.stream.Ingest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a newcomer sees: the seeds go through the raw topic as a producer would send them, and what
 * a consumer of the enriched topic reads is shown. Every later article is shown as it comes.
 */
public final class Demo {
  private final Ingest ingest;
  private final Feed feed;
  private final DemoConfig config;
  private final ArticleLines lines;
  private final PrintStream out;

  /**
   * @param terminal whether {@code out} shows colours
   */
  public Demo(Ingest ingest, Feed feed, DemoConfig config, PrintStream out, boolean terminal) {
    this.ingest = ingest;
    this.feed = feed;
    this.config = config;
    this.out = out;
    this.lines = new ArticleLines(terminal ? Style.TERMINAL : Style.PLAIN, config.columns());
  }

  /**
   * Sends the seeds and returns when all are shown, or patience is over.
   *
   * @param alreadySent whether an earlier start sent them: then they are not sent again
   * @param where lines that tell where to look, shown around the articles
   * @throws IOException if a seed cannot be read
   * @throws InterruptedException if the program ends meanwhile
   */
  public void run(boolean alreadySent, Signposts where) throws IOException, InterruptedException {
    List<Path> seeds = new SeedFolder(config.seeds()).articles();
    where.before().forEach(out::println);
    if (alreadySent) {
      out.printf("  The seeds were sent at an earlier start; this is what the topic holds.%n%n");
    } else if (seeds.isEmpty()) {
      out.printf(
          "  There are no articles in %s to send: start in the folder of the project, or name"
              + " another with -Ddateline.demo.seeds.%n",
          config.seeds().toAbsolutePath());
    } else {
      out.printf("  %d articles of %s go through the topics.%n%n", seeds.size(), config.seeds());
    }
    CountDownLatch missing = new CountDownLatch(seeds.size());
    long start = System.nanoTime();
    feed.follow(Feed.FROM_OLDEST)
        .subscribe()
        .with(
            item -> {
              show(item);
              missing.countDown();
            });
    if (!alreadySent) {
      for (Path seed : seeds) {
        ingest.send(key(seed), Files.readAllBytes(seed)).await().atMost(config.patience());
      }
    }
    boolean all = missing.await(config.patience().toMillis(), TimeUnit.MILLISECONDS);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (!alreadySent) {
      out.printf(
          "%n  %d articles enriched in %.1f s%s%n",
          seeds.size() - missing.getCount(),
          took.toMillis() / 1000.0,
          all ? "." : ", %d missing: see the dead letters.".formatted(missing.getCount()));
    }
    where.after().forEach(out::println);
  }

  private void show(FeedItem item) {
    try {
      lines.of(Summary.of(item.json())).forEach(out::println);
    } catch (IOException e) {
      out.println("  not JSON in the enriched topic at offset " + item.offset());
    }
  }

  private static String key(Path seed) {
    return seed.getFileName().toString();
  }
}
