package io.dateline.app;

import com.sun.management.OperatingSystemMXBean;
import io.dateline.article.Article;
import io.dateline.article.PipelineCard;
import io.dateline.bench.Articles;
import io.dateline.bench.NewsTexts;
import io.dateline.bench.RememberedEncodings;
import io.dateline.bench.ThreadTimes;
import io.dateline.codec.ArticleReader;
import io.dateline.codec.ArticleWriter;
import io.dateline.codec.InputLimits;
import io.dateline.desk.CopyDesk;
import io.dateline.desk.DeskLimits;
import io.dateline.enricher.Reading;
import io.dateline.kafka.EnrichmentLoop;
import io.dateline.kafka.Stopwatch;
import io.dateline.model.Deadline;
import io.dateline.model.EncoderLimits;
import io.dateline.model.ModelFiles;
import io.dateline.model.OnnxTextEncoder;
import io.dateline.pipeline.Pipeline;
import io.dateline.pipeline.StageListener;
import io.dateline.testkit.BrokerMain;
import io.dateline.testkit.ChildJvm;
import io.dateline.testkit.DeliveryConfigs;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.RawTopic;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * alternate; the figure is the median of the rounds' ratios. Says at last how much memory this JVM
 * holds.
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
        Newsroom newsroom = Newsroom.open(PlainConfig.read(), StageListener.NONE);
        OnnxTextEncoder encoder = encoder()) {
      FreshTopics topics = FreshTopics.on(broker, 4);
      send(broker, topics, articles);
      warm(encoder, articles);
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
        long start = cpu();
        double alone = alone(encoder, articles);
        long between = cpu();
        Duration brokerBefore = broker.jvm().cpuTime();
        Served served = service(newsroom, broker, settings(topics, round), articles.size());
        double service = served.rate();
        System.out.printf(
            "%s encoder alone %.2f articles/s, service %.2f articles/s, ratio %.3f (of CPU time %.3f)%n",
            round < WARM_UPS ? "warm-up:" : "measured:", alone, service, service / alone,
            (double) (between - start) / (cpu() - between));
        System.out.printf(
            "  CPU time: service %.1f s (%s), broker %.1f s%n",
            (cpu() - between) / 1e9, served.times(),
            broker.jvm().cpuTime().minus(brokerBefore).toMillis() / 1e3);
        if (round >= WARM_UPS) {
          ratios.add(service / alone);
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
    CopyDesk desk =
        new CopyDesk(
            new ArticleReader(InputLimits.DEFAULT),
            new Pipeline(
                Stages.of(PlainConfig.read(), encoder),
                new RememberedEncodings(encoder),
                new PipelineCard("bench", "0", "0"),
                System::nanoTime,
                StageListener.NONE),
            new ArticleWriter(),
            DeskLimits.DEFAULT);
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

  /** Articles a second, and whose CPU time it was. */
  private record Served(double rate, ThreadTimes times) {}

  private static Served service(
      Newsroom newsroom, BrokerMain.Child broker, Map<String, String> settings, int articles)
      throws InterruptedException {
    Stopwatch watch = new Stopwatch(articles);
    ThreadTimes before = ThreadTimes.now();
    try (EnrichmentLoop loop =
        new EnrichmentLoop(
            DeliveryConfigs.of(settings),
            broker.clientProperties(),
            newsroom.desk(),
            article -> "id",
            "bench",
            watch)) {
      loop.start();
      return new Served(watch.rate(), ThreadTimes.now().since(before));
    }
  }

  private static Map<String, String> settings(FreshTopics topics, int round) {
    Map<String, String> settings = new HashMap<>(topics.settings());
    settings.put("group-id", topics.group() + "-" + round);
    settings.put("transactional-id", topics.group() + "-" + round);
    settings.put("threads", Integer.toString(THREADS));
    return settings;
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

  private static OnnxTextEncoder encoder() throws Exception {
    return OnnxTextEncoder.load(
        ServiceBench.class.getClassLoader(),
        ModelFiles.SHIPPED,
        EncoderLimits.DEFAULT,
        Optional.empty());
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static String residentSize() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("resident size unknown here");
  }
}
