package io.dateline.testkit;

import io.dateline.desk.Desk;
import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.LoopListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Topics of one test's own, what was sent there, and what has come out. */
public final class Newswire implements AutoCloseable {
  /** Longest wait for anything, on a machine that has other work to do. */
  public static final Duration LONG = Duration.ofSeconds(90);

  private final Cluster cluster;
  private final FreshTopics topics;
  private final RawTopic raw;
  private final Ledger ledger;

  private Newswire(Cluster cluster, FreshTopics topics) {
    this.cluster = cluster;
    this.topics = topics;
    this.raw = new RawTopic(cluster, topics.input());
    this.ledger = new Ledger(cluster, topics);
  }

  /** With topics that are created now. */
  public static Newswire on(Cluster cluster, int partitions) {
    return of(cluster, FreshTopics.on(cluster, partitions));
  }

  /** With topics that are there. */
  public static Newswire of(Cluster cluster, FreshTopics topics) {
    return new Newswire(cluster, topics);
  }

  public FreshTopics topics() {
    return topics;
  }

  public RawTopic raw() {
    return raw;
  }

  public Ledger ledger() {
    return ledger;
  }

  /** Sends articles, each to the partition of its key, and expects them out. */
  public void send(List<RawArticle> articles) {
    ledger.expect(articles);
    raw.send(articles);
  }

  /** Sends articles to one partition and expects them out. */
  public void send(int partition, List<RawArticle> articles) {
    ledger.expect(articles);
    raw.send(partition, articles);
  }

  /** A loop for these topics; more settings as {@link Loops} takes them. */
  public EnrichmentLoop loop(Map<String, String> more) {
    return loop(more, new EchoDesk(), new LoopListener() {});
  }

  public EnrichmentLoop loop(Map<String, String> more, Desk desk, LoopListener listener) {
    return Loops.of(cluster, settings(more), desk, listener);
  }

  /** A loop in a JVM of its own. */
  public ChildJvm child(Map<String, String> more, String... jvmArguments) {
    return LoopMain.start(cluster, settings(more), jvmArguments);
  }

  private Map<String, String> settings(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(topics.settings());
    settings.put("transactional-id", topics.group());
    settings.putAll(more);
    return settings;
  }

  /** Waits until at least so many records are published. */
  public void awaitPublished(int count) {
    await(count + " published", () -> ledger.published() >= count);
  }

  /** Waits until all is published that was sent, and checks each. */
  public void awaitBalance() {
    ledger.awaitBalance(LONG);
  }

  /** Waits for anything. */
  public static void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what)
        .atMost(LONG)
        .pollInterval(Duration.ofMillis(20))
        .pollDelay(Duration.ZERO)
        .until(condition);
  }

  @Override
  public void close() {
    raw.close();
    ledger.close();
  }
}
