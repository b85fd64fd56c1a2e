package io.dateline.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes raw articles. The article's id is the key. */
public final class RawTopic implements AutoCloseable {
  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;

  public RawTopic(Cluster cluster, String topic) {
    Map<String, Object> settings = new HashMap<>(cluster.clientProperties());
    settings.put("acks", "all");
    settings.put("linger.ms", 5);
    settings.put("max.request.size", 16 * 1024 * 1024);
    this.producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    this.topic = topic;
  }

  /** Sends to the partition that follows from the key; returns when all are acknowledged. */
  public void send(List<RawArticle> articles) {
    sendRecords(articles.stream().map(a -> record(null, a)).toList());
  }

  /** Sends to one partition. */
  public void send(int partition, List<RawArticle> articles) {
    sendRecords(articles.stream().map(a -> record(partition, a)).toList());
  }

  /** Sends records of any kind; returns when all are acknowledged. */
  public void sendRecords(List<ProducerRecord<byte[], byte[]>> records) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    records.forEach(record -> sent.add(producer.send(record)));
    try {
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private ProducerRecord<byte[], byte[]> record(
      @org.jspecify.annotations.Nullable Integer partition, RawArticle article) {
    byte[] key = article.id().getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(topic, partition, key, article.value());
  }

  @Override
  public void close() {
    producer.close();
  }
}
