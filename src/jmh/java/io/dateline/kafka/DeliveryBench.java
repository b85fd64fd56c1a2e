package io.dateline.kafka;

import io.dateline.article.Annotations;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.PipelineCard;
import io.dateline.desk.Desk;
import io.dateline.desk.Outcome;
import io.dateline.desk.Payload;
import io.dateline.testkit.FreshTopics;
import io.dateline.testkit.RawTopic;
import io.dateline.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What the delivery loop costs: records a second with enrichment off, against a client that does no
 * more than read, send and commit on one thread, with the same settings and the same size of
 * transaction. Rounds of the two alternate, so that both meet the same machine; the figure is the
 * median of the rounds' ratios.
 */
public final class DeliveryBench {
  private static final int RECORDS = Integer.getInteger("bench.records", 20_000);
  private static final int BYTES = 6_000;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

  private DeliveryBench() {}

  /** Prints a line a round, and the median. */
  public static void main(String[] arguments) throws InterruptedException {
    try (TestBroker broker = TestBroker.start()) {
      FreshTopics topics = FreshTopics.on(broker, 4);
      fill(broker, topics);
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        double raw = BareClient.rate(broker, settings(topics, "bare-" + round), RECORDS);
        double loop = loopRate(broker, settings(topics, "loop-" + round));
        System.out.printf(
            "%s bare client %,.0f records/s, loop %,.0f records/s, ratio %.2f%n",
            round == 0 ? "warm-up:" : "round " + round + ":", raw, loop, loop / raw);
        if (round > 0) {
          ratios.add(loop / raw);
        }
      }
      Collections.sort(ratios);
      System.out.printf(
          "median ratio %.2f (%.2f to %.2f)%n",
          ratios.get(ratios.size() / 2), ratios.get(0), ratios.get(ratios.size() - 1));
    }
  }

  private static double loopRate(TestBroker broker, DeliveryConfig config)
      throws InterruptedException {
    Stopwatch watch = new Stopwatch(RECORDS);
    Map<String, Object> client = broker.clientProperties();
    try (EnrichmentLoop loop =
        new EnrichmentLoop(config, client, passThrough(), article -> "id", "bench", watch)) {
      loop.start();
      return watch.rate();
    }
  }

  private static Desk passThrough() {
    Article article =
        new Article(
            "a", null, null, ArticleText.of("a", null), null, null, null, null, null, null,
            List.of(), Map.of());
    EnrichedArticle enriched =
        new EnrichedArticle(
            article, Annotations.NONE, List.of(), new PipelineCard("none", "bench", ""));
    return value -> new Outcome.Enriched(enriched, new Payload(value));
  }

  private static DeliveryConfig settings(FreshTopics topics, String group) {
    Map<String, String> settings = new HashMap<>(topics.settings());
    settings.put("group-id", topics.group() + "-" + group);
    settings.put("transactional-id", topics.group() + "-" + group);
    return io.dateline.testkit.DeliveryConfigs.of(settings);
  }

  private static void fill(TestBroker broker, FreshTopics topics) {
    SplittableRandom random = new SplittableRandom(7);
    try (RawTopic raw = new RawTopic(broker, topics.input())) {
      List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
      for (int i = 0; i < RECORDS; i++) {
        byte[] key = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
        records.add(new ProducerRecord<>(topics.input(), key, text(random)));
        if (records.size() == 1000 || i == RECORDS - 1) {
          raw.sendRecords(records);
          records.clear();
        }
      }
    }
  }

  /** About as compressible as prose: words of a vocabulary, drawn at random. */
  private static byte[] text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < BYTES) {
      text.append(Integer.toString(random.nextInt(40_000) + 1_000, 36)).append("ing ");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
