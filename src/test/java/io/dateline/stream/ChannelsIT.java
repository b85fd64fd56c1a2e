package io.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dateline.rest.FakeBeans;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealChannels.class)
@SuppressWarnings("NullAway.Init")
class ChannelsIT {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject Ingest ingest;
  @Inject Feed feed;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @Test
  void aReceiptNamesThePlaceWhereTheArticleLies() {
    Receipt receipt = ingest.send("a-key", "an article".getBytes(UTF_8)).await().atMost(SOON);
    assertThat(receipt.topic()).isEqualTo(KafkaForChannels.RAW);
    ConsumerRecord<String, byte[]> record = read(receipt);
    assertThat(record.key()).isEqualTo("a-key");
    assertThat(record.value()).asString(UTF_8).isEqualTo("an article");
  }

  @Test
  void articlesOfOneKeyKeepTheirOrder() {
    List<Uni<Receipt>> sends =
        IntStream.range(0, 300)
            .mapToObj(i -> ingest.send("one-key", Integer.toString(i).getBytes(UTF_8)))
            .toList();
    List<Receipt> receipts = Uni.join().all(sends).andFailFast().await().atMost(SOON);
    assertThat(receipts).extracting(Receipt::partition).containsOnly(receipts.get(0).partition());
    assertThat(receipts).extracting(Receipt::offset).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void anArticleThatNoBrokerTakesIsNamedSo() {
    byte[] large = new byte[30 << 20];
    new Random(1).nextBytes(large);
    NotAcknowledged refusal =
        catchThrowableOfType(
            NotAcknowledged.class, () -> ingest.send("large", large).await().atMost(SOON));
    assertThat(refusal.reason()).isEqualTo(NotAcknowledged.Reason.TOO_LARGE);
  }

  @Test
  void theFeedBeginsNearTheEndAndGoesOnWithoutWhatIsTakenBack() {
    Multi<String> articles = feed.follow(Feed.FROM_OLDEST).map(FeedItem::json);
    assertThat(articles.toUni().await().atMost(SOON))
        .satisfies(
            first ->
                assertThat(Integer.parseInt(first))
                    .isGreaterThanOrEqualTo(KafkaForChannels.BEFORE - FakeBeans.KEPT - 5));
    try (KafkaProducer<String, byte[]> producer = KafkaForChannels.producer(bootstrap)) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(
          new ProducerRecord<>(KafkaForChannels.ENRICHED, "x", "taken back".getBytes(UTF_8)));
      producer.flush();
      producer.abortTransaction();
      KafkaForChannels.write(producer, List.of("last"));
    }
    List<String> seen =
        articles
            .select()
            .first(article -> !article.equals("last"))
            .collect()
            .asList()
            .await()
            .atMost(SOON);
    assertThat(seen).doesNotContain("taken back").contains("499");
  }

  private ConsumerRecord<String, byte[]> read(Receipt receipt) {
    TopicPartition place = new TopicPartition(receipt.topic(), receipt.partition());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(place));
      consumer.seek(place, receipt.offset());
      return consumer.poll(SOON).records(place).get(0);
    }
  }
}
