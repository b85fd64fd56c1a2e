package io.dateline.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The service as it starts with nothing configured: its own broker, the real models. */
@QuarkusTest
class WholeServiceIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void anArticleSentOverHttpComesOutOfTheEnrichedTopicAsTheTryOutShowsIt() throws Exception {
    byte[] article = Files.readAllBytes(Path.of("seeds/wikinews-2019-48.json"));
    byte[] tried =
        given()
            .contentType("application/json")
            .body(article)
            .post("/v1/enrich")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    ExtractableResponse<Response> accepted =
        given()
            .contentType("application/json")
            .body(article)
            .post("/v1/articles")
            .then()
            .statusCode(202)
            .extract();
    assertThat(accepted.asString()).contains("wikinews-2019-48").contains("news.articles.raw.v1");

    ConsumerRecord<byte[], byte[]> record = enriched("wikinews-2019-48");
    assertThat(record.value()).as("the same bytes as the try-out").isEqualTo(tried);
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(UUID.fromString(header(record, "ce_id")).version()).isEqualTo(5);
    assertThat(header(record, "content-type")).startsWith("application/json");
  }

  private static ConsumerRecord<byte[], byte[]> enriched(String key) {
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue(EmbeddedDefaults.BOOTSTRAP, String.class),
            "group.id",
            "whole-service-" + UUID.randomUUID(),
            "auto.offset.reset",
            "earliest",
            "isolation.level",
            "read_committed"));
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("news.articles.enriched.v1"));
      AtomicReference<ConsumerRecord<byte[], byte[]>> found = new AtomicReference<>();
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                for (ConsumerRecord<byte[], byte[]> record :
                    consumer.poll(Duration.ofMillis(200))) {
                  if (new String(record.key(), StandardCharsets.UTF_8).equals(key)) {
                    found.set(record);
                  }
                }
                return found.get() != null;
              });
      return Objects.requireNonNull(found.get());
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
