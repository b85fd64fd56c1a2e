package io.dateline.app;

import io.dateline.article.Article;
import io.dateline.bench.Articles;
import io.dateline.bench.NewsTexts;
import io.dateline.bench.RememberedEncodings;
import io.dateline.bench.ThreadTimes;
import io.dateline.desk.CopyDesk;
import io.dateline.enricher.Reading;
import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.LoopListener;
import io.dateline.model.Deadline;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.testkit.BrokerMain;
import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.DeliveryConfigs;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.RawTopic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What all beside the model costs: articles a second through Kafka and the whole pipeline, against
 * the encoder alone on as many threads over the same articles. The broker runs in a JVM of its own
 * on the same machine, so its work counts against the service, unless both are told to keep to
 * cores of their own: {@code taskset -c 0 mvn ... -Dbench.broker-cores=1}. Rounds of the two
 * alternate, in each of which the same articles pass; the figure is the median of the rounds'
 * ratios. Says at last how much memory this JVM holds.
 */
public final class ServiceBench {
  private static final int ARTICLES = Integer.getInteger("bench.count", 200);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final int WARM_UPS = Integer.getInteger("bench.warm-ups", 4);

  /**
   * Passes over the articles before all rounds, each encoded but once: the compilers are then done
   * with the code around the model, as in a service that has run for an hour.
   */
  private static final int PASSES = Integer.getInteger("bench.passes", 40);

  /** A broker that runs for long; those of the tests are to be up soon. */
  private static final String FULLY_COMPILED = "-XX:TieredStopAtLevel=4";

  /** Cores of the broker alone, as {@code taskset} names them; empty leaves it the service's. */
  private static final String BROKER_CORES = System.getProperty("bench.broker-cores", "");

  private static final Duration SETTLED = Duration.ofSeconds(2);

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private ServiceBench() {}

  /** Prints a line a round, and the median. */
  public static void main(String[] arguments) throws Exception {
    List<byte[]> articles = Articles.read(ARTICLES);
    BrokerMain.Child broker =
        BrokerMain.start(Files.createTempDirectory("service-bench"), 0, FULLY_COMPILED);
    if (!BROKER_CORES.isEmpty()) {
      broker.jvm().runOn(BROKER_CORES);
    }
    try (ChildJvm child = broker.jvm();
        OnnxTextEncoder encoder = Desks.encoder()) {
      // of one partition, so that in each round the same articles pass as the encoder has alone
      FreshTopics topics = FreshTopics.on(broker, 1);
      for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
        send(broker, topics, articles);
      }
      warm(encoder, articles);
      Turnstile turnstile = new Turnstile(Desks.desk(Desks.pipeline(encoder, encoder)));
      List<Double> ratios = new ArrayList<>();
      try (EnrichmentLoop loop = loop(topics, broker, turnstile)) {
        loop.start();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
          double alone = alone(encoder, articles);
          ThreadTimes before = ThreadTimes.now();
          double service = turnstile.pass(articles.size());
          System.out.printf(
              "%s encoder alone %.2f articles/s, service %.2f articles/s, ratio %.3f (%s)%n",
              round < WARM_UPS ? "warm-up:" : "measured:", alone, service, service / alone,
              ThreadTimes.now().since(before));
          if (round >= WARM_UPS) {
            ratios.add(service / alone);
          }
          // what is left to commit is not to fall into the encoder's turn
          Thread.sleep(SETTLED.toMillis());
        }
      }
      Collections.sort(ratios);
      System.out.printf(
          "%d articles, %d threads: median ratio %.3f (%.3f to %.3f); %s%n",
          articles.size(), THREADS, ratios.get(ratios.size() / 2), ratios.get(0),
          ratios.get(ratios.size() - 1), residentSize());
    }
  }

  private static void warm(OnnxTextEncoder encoder, List<byte[]> articles) throws IOException {
    CopyDesk desk = Desks.desk(Desks.pipeline(encoder, new RememberedEncodings(encoder)));
    for (int pass = 0; pass < PASSES; pass++) {
      articles.forEach(desk::handle);
    }
  }

  private static double alone(OnnxTextEncoder encoder, List<byte[]> values) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    long begun = System.nanoTime();
    List<Future<?>> work = new ArrayList<>();
    for (Article article : NewsTexts.decoded(values)) {
      work.add(
          pool.submit(
              () ->
                  new Reading(article, encoder)
                      .encoding(Deadline.after(Duration.ofHours(1), System::nanoTime))));
    }
    for (Future<?> one : work) {
      one.get();
    }
    long ended = System.nanoTime();
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return values.size() * 1e9 / (ended - begun);
  }

  private static EnrichmentLoop loop(
      FreshTopics topics, BrokerMain.Child broker, Turnstile turnstile) {
    Map<String, String> settings = new HashMap<>(topics.settings());
    settings.put("threads", Integer.toString(THREADS));
    return new EnrichmentLoop(
        DeliveryConfigs.of(settings),
        broker.clientProperties(),
        turnstile,
        article -> "id",
        "bench",
        new LoopListener() {});
  }

  private static void send(BrokerMain.Child broker, FreshTopics topics, List<byte[]> articles) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (byte[] article : articles) {
      byte[] key = Integer.toString(records.size()).getBytes(StandardCharsets.UTF_8);
      records.add(new ProducerRecord<>(topics.input(), key, article));
    }
    try (RawTopic raw = new RawTopic(broker, topics.input())) {
      raw.sendRecords(records);
    }
  }

  private static String residentSize() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("resident size unknown here");
  }
}
