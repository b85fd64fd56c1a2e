package io.dateline.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The properties of the clients, in three layers: our tuning, over it the user's {@code kafka.*}
 * properties, over both what exactly-once rests on.
 */
final class ClientSettings {
  private final DeliveryConfig config;
  private final Map<String, Object> given;

  /**
   * @param given Kafka client properties without the prefix, such as {@code bootstrap.servers}
   */
  ClientSettings(DeliveryConfig config, Map<String, Object> given) {
    this.config = config;
    this.given = Map.copyOf(given);
  }

  Map<String, Object> consumer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, bytes(config.limits().fetchBytes()));
    settings.put(
        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
        bytes(config.limits().partitionFetchBytes()));
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.limits().pollRecords());
    settings.put(
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) config.timeouts().block().toMillis());
    settings.putAll(known(ConsumerConfig.configNames()));
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, config.clientId());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.groupId());
    protocol(settings);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    // the loop resets itself and says so, see Intake
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    return settings;
  }

  private void protocol(Map<String, Object> settings) {
    settings.remove(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG);
    switch (config.groupProtocol()) {
      case CONSUMER -> settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
      case CLASSIC -> {
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        config
            .assignors()
            .ifPresent(
                names -> settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, names));
      }
    }
  }

  /**
   * @param largestBatch bytes of the largest batch that the topics take. The producer splits a
   *     batch that is too large into batches of its own size; where that is above the topic's, it
   *     sends the same batch again and again.
   */
  Map<String, Object> producer(String transactionalId, int largestBatch) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, config.timeouts().block().toMillis());
    settings.put(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) config.timeouts().delivery().toMillis());
    settings.put(
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) config.timeouts().request().toMillis());
    settings.putAll(known(ProducerConfig.configNames()));
    int batch = Integer.parseInt(settings.get(ProducerConfig.BATCH_SIZE_CONFIG).toString());
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, Math.min(batch, largestBatch));
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, config.clientId());
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    settings.put(
        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
        (int) config.timeouts().transaction().toMillis());
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    // the topic says what is too large, and it measures compressed: the client lets all through
    settings.put(
        ProducerConfig.BUFFER_MEMORY_CONFIG, config.limits().producerBytes().asLongValue());
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, bytes(config.limits().producerBytes()));
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    return settings;
  }

  Map<String, Object> admin() {
    Map<String, Object> settings = known(AdminClientConfig.configNames());
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, config.clientId() + "-admin");
    int block = (int) config.timeouts().block().toMillis();
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, block);
    // the client refuses a request that may take longer than the call
    settings.put(
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
        (int) Math.min(block, config.timeouts().request().toMillis()));
    return settings;
  }

  private Map<String, Object> known(Set<String> names) {
    return given.entrySet().stream()
        .filter(entry -> names.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static int bytes(io.quarkus.runtime.configuration.MemorySize size) {
    return Math.toIntExact(size.asLongValue());
  }
}
